package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set beforehand, and which of several settings stands. */
final class SettingsTest {
  private static final String REPORT =
      "Two shells fell on a bus station in the harbour district on Monday, residents said.";

  @TempDir private Path folder;
  private Path project = Path.of("");
  private Path person = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    project = folder.resolve("sitrep.toml");
    person = Files.createDirectories(folder.resolve("xdg/sitrep")).resolve("config.toml");
  }

  @Test
  void aFlagStandsBeforeTheEnvironmentThatBeforeTheFolderAndThatBeforeThePerson()
      throws IOException {
    Map<String, String> none = Map.of();
    assertThat(storeNamed(none)).isEqualTo("sitrep.db");
    Files.writeString(person, "store = \"person.db\"\n");
    assertThat(storeNamed(none)).isEqualTo("person.db");
    Files.writeString(project, "store = \"folder.db\"\n");
    assertThat(storeNamed(none)).isEqualTo("folder.db");
    Files.writeString(project, "store = \"folder.db\"\n[export]\nstore = \"verb.db\"\n");
    assertThat(storeNamed(none)).isEqualTo("verb.db");
    assertThat(storeNamed(Map.of("SITREP_STORE", "env.db"))).isEqualTo("env.db");
    assertThat(storeNamed(Map.of("SITREP_STORE", "env.db", "SITREP_EXPORT_STORE", "own.db")))
        .isEqualTo("own.db");
    assertThat(storeNamed(Map.of("SITREP_STORE", "env.db"), "--store", "flag.db"))
        .isEqualTo("flag.db");
  }

  /** Returns the store that the verb misses. */
  private String storeNamed(Map<String, String> variables, String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "export";
    System.arraycopy(more, 0, words, 1, more.length);
    Ran ran = Ran.sitrepAmid(around(variables), words);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    return ran.err().replaceAll("(?s).*There is no store at (\\S+)\\. Make.*", "$1");
  }

  private Surroundings around(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(variables);
    all.put("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    return new Surroundings(all, project);
  }

  @Test
  void switchesAndOptionsOfPartsOfAVerbCanBeSet() throws IOException {
    Files.writeString(
        project, "quiet = true\n[read]\npublished = \"2031-03-05\"\n[review]\nby = \"a desk\"\n");
    Path file = Files.writeString(folder.resolve("there.txt"), REPORT);
    Ran ran = Ran.sitrepAmid(around(Map.of()), "read", file.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ran.out()).contains("\"published\":\"2031-03-05\"");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aWrongKeyStopsAndIsToldByItsLine() throws IOException {
    stops(
        "\nstor = \"x\"\n",
        "sitrep.toml line 2: there is no setting \"stor\", but there is \"store\"");
    stops(
        "[exprot]\nstore = \"x\"\n",
        "line 1: there is no verb \"exprot\", but there is \"export\"");
    stops("[serve]\nplace = \"x\"\n", "line 2: there is no setting \"place\"");
    stops("[serve]\nport = \"high\"\n", "line 2: port wants a whole number, found high");
    stops("quiet = 1\n", "line 1: quiet wants true or false, found 1");
    stops("store = \n", "line 1:", "The file has to be TOML");
  }

  private void stops(String toml, String... words) throws IOException {
    Files.writeString(project, toml);
    Ran ran = Ran.sitrepAmid(around(Map.of()), "export");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(words).contains("Correct the file").doesNotContain("Exception");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aWrongFileDoesNotStandBetweenAPersonAndHelp() throws IOException {
    Files.writeString(project, "[[\n");
    assertThat(Ran.sitrepAmid(around(Map.of()), "export", "--help").exitCode()).isZero();
    Ran doctor = Ran.sitrepAmid(around(Map.of()), "doctor");
    assertThat(doctor.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(doctor.out()).contains("fail  settings");
  }

  @Test
  void colourIsForThoseWhoLookAndNotAgainstNoColor() {
    String escape = "\u001b[";
    assertThat(help(Map.of(), true)).contains(escape);
    assertThat(help(Map.of(), false)).doesNotContain(escape);
    assertThat(help(Map.of("NO_COLOR", "1"), true)).doesNotContain(escape);
    assertThat(help(Map.of("TERM", "dumb"), true)).doesNotContain(escape);
    assertThat(help(Map.of("SITREP_COLOR", "never"), true)).doesNotContain(escape);
    assertThat(help(Map.of("NO_COLOR", "1"), false, "--color=always")).contains(escape);
    assertThat(help(Map.of(), true, "--color", "never")).doesNotContain(escape);
  }

  private String help(Map<String, String> variables, boolean shown, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal silent = Terminal.silent();
    Terminal terminal = new Terminal(silent.in(), out, silent.err(), shown, shown);
    String[] words = new String[more.length + 2];
    words[0] = "export";
    System.arraycopy(more, 0, words, 1, more.length);
    words[more.length + 1] = "--help";
    assertThat(Main.run(terminal, around(variables), words)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void messagesComeAsJsonLinesWhereThatIsAskedFor() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Ran ran = Ran.sitrep("read", "--log-format", "json", empty.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"time\":\""));
    assertThat(ran.err())
        .contains("\"level\":\"warning\",\"message\":\"" + empty + ": empty: ")
        .contains("\"level\":\"info\",\"message\":\"1 report read = 0 kept");
    assertThat(Ran.sitrep("read", "--log-format=json", "--wrong").err()).startsWith("{\"time\":\"");
  }

  @Test
  void aValueThatIsNoneIsWrongUsage() {
    Ran ran = Ran.sitrep("export", "--color", "pink");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("--color").contains("auto, always, never");
  }
}
