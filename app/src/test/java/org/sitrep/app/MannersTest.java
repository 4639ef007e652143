package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** How the program behaves among other programs: these tests start it as a process of its own. */
final class MannersTest {
  private static final String REPORT =
      "Two shells fell on a bus station in the harbour district on Monday, residents said.";

  @TempDir private Path folder;

  @Test
  void aReaderThatStopsReadingIsNoFault() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\": \"").append(REPORT).append(' ').append(i).append("\"}\n");
    }
    Path many = Files.writeString(folder.resolve("many.jsonl"), lines);
    Told told = bash(program() + " read -q '" + many + "' | head -n 1; echo ${PIPESTATUS[0]}");
    assertThat(told.out().lines()).hasSize(2).last().isEqualTo("0");
    assertThat(told.err()).isEmpty();
  }

  @Test
  void aDashIsStandardInputAndStandardOutput() throws Exception {
    Told told = bash("echo '" + REPORT + "' | " + program() + " read -q - > out; cat out");
    assertThat(told.out()).contains("\"file\":\"-\"").contains("bus station");
    assertThat(told.err()).isEmpty();
  }

  @Test
  void anInterruptEndsItWith130() throws Exception {
    StoreFixture.empty(folder.resolve("war.db"));
    Process serving =
        started(List.of("serve", "--store", folder.resolve("war.db").toString(), "--port", "0"));
    try (BufferedReader err = serving.errorReader(StandardCharsets.UTF_8)) {
      assertThat(err.readLine()).contains("The page is at http://127.0.0.1:");
      bash("kill -INT " + serving.pid());
      assertThat(serving.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(serving.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    } finally {
      serving.destroyForcibly();
    }
  }

  @Test
  void bashCompletesVerbsAndOptions() throws Exception {
    Path script = Files.writeString(folder.resolve("c.sh"), Ran.sitrep("completion", "bash").out());
    String ask =
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_sitrep; echo \"${COMPREPLY[@]}\"";
    String quiet = "compopt() { :; }; source " + script + "; ";
    assertThat(bash(quiet + "COMP_WORDS=(sitrep exp); " + ask).out().strip())
        .isEqualTo("export explain");
    assertThat(bash(quiet + "COMP_WORDS=(sitrep report --cou); " + ask).out().strip())
        .isEqualTo("--country");
  }

  /** What fish offers after these words, one a line, each with what it means. */
  private List<String> fish(Path script, String words) throws Exception {
    return told("fish", "--no-config", "-c", "source " + script + "; complete -C '" + words + "'")
        .lines()
        .map(line -> line.split("\t", 2)[0])
        .toList();
  }

  private static String told(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }

  @Test
  void fishCompletesVerbsTheirPartsAndOptions() throws Exception {
    Path script =
        Files.writeString(folder.resolve("c.fish"), Ran.sitrep("completion", "fish").out());
    assertThat(fish(script, "sitrep ")).containsAll(verbs().keySet());
    assertThat(fish(script, "sitrep exp")).containsExactlyInAnyOrder("export", "explain");
    assertThat(fish(script, "sitrep report --cou")).containsExactly("--country");
    assertThat(fish(script, "sitrep review acc")).contains("accept");
    assertThat(fish(script, "sitrep review accept --b")).contains("--by");
  }

  @Test
  void zshCompletesVerbsAndOptions() throws Exception {
    Path script = Files.writeString(folder.resolve("c.zsh"), Ran.sitrep("completion", "zsh").out());
    String typing = Path.of("src", "test", "completion.zsh").toString();
    for (String[] word :
        new String[][] {{"sitrep expl", "explain"}, {"sitrep report --cou", "--country"}}) {
      String told = told("timeout", "60", "zsh", "-f", typing, script.toString(), word[0], word[1]);
      assertThat(told).contains(word[1]);
    }
  }

  @Test
  void shellsThatAreNotKnownAreRefused() {
    assertThat(Ran.sitrep("completion", "tcsh").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void manReadsThePages() throws Exception {
    Ran all = Ran.sitrep("man", "--all", folder.toString());
    assertThat(all.exitCode()).as(all.err()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("sitrep.1")).exists();
    for (String verb : verbs().keySet()) {
      String page = Files.readString(folder.resolve("sitrep-" + verb + ".1"));
      assertThat(page).contains(".SH NAME", ".SH EXAMPLES", ".SH OPTIONS", ".SH EXIT STATUS");
      assertThat(page).doesNotContain("${", "@|");
    }
    Told read =
        bash(
            "command -v man >/dev/null || exit 9; MANWIDTH=78 man --warnings -l sitrep-export.1 |"
                + " cat");
    if (read.exitCode() != 9) {
      assertThat(read.err()).isEmpty();
      assertThat(read.out()).contains("SYNOPSIS").contains("sitrep export");
    }
  }

  @Test
  void everyHelpShowsExamplesFirstAndDescribesEveryOption() {
    verbs()
        .forEach(
            (verb, line) -> {
              String help = Ran.sitrep(verb, "--help").out();
              assertThat(help.indexOf("Examples:")).as(verb).isBetween(1, help.indexOf("Usage:"));
              assertThat(help).contains("  sitrep " + verb);
              described(verb, line.getCommandSpec());
            });
  }

  private static void described(String verb, CommandSpec spec) {
    List<ArgSpec> all = new ArrayList<>(spec.options());
    all.addAll(spec.positionalParameters());
    for (ArgSpec each : all) {
      assertThat(String.join(" ", each.description()))
          .as(verb + " " + each.paramLabel())
          .isNotBlank()
          .endsWith(".");
    }
    assertThat(String.join("", spec.usageMessage().header())).as(verb).endsWith(".");
  }

  private static Map<String, CommandLine> verbs() {
    return Main.commandLine(Terminal.silent()).getSubcommands();
  }

  private record Told(int exitCode, String out, String err) {}

  private Told bash(String script) throws Exception {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process shell =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Told(shell.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "org.sitrep.app.Main");
  }

  private static String program() {
    return "'" + String.join("' '", java()) + "'";
  }

  private Process started(List<String> words) throws Exception {
    // What runs in the background, such as a build, is started deaf to interrupts, and so are its
    // children.
    boolean hears = bash("env --default-signal=INT true").exitCode() == 0;
    List<String> command =
        new ArrayList<>(hears ? List.of("env", "--default-signal=INT") : List.of());
    command.addAll(java());
    command.addAll(words);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(new File(folder.toFile(), "served"))
        .start();
  }
}
