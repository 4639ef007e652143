package org.sitrep.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep codebook}: what the coder knows. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Checks what the coder knows by, and trains what it learns.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep codebook check",
      "  sitrep codebook check my-codebook/",
      "  sitrep codebook train > scores.tsv",
      ""
    })
final class CodebookVerb implements Runnable {
  private final Terminal terminal;
  @Spec private @Nullable CommandSpec spec;

  CodebookVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Which? check, train");
    }
  }

  /** Checks every cell of every table, and shows what a folder changes in the samples' record. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Checks every cell of every table, and every annotated sentence.",
      description = {
        "Faults are told with file, line and cure. Where a folder is given and it has none, the "
            + "samples are coded with it and without it, and each claim that differs is printed."
      })
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "A folder of tables that take the place of those built in.")
          @Nullable Path given,
      @Option(
              names = "--codebook",
              paramLabel = "DIR",
              description = "The same, named as the other verbs name it.")
          @Nullable Path option,
      @Mixin TalkOptions loudness) {
    @Nullable Path folder = given == null ? option : given;
    Codebook codebook = folder == null ? Codebook.builtIn() : Codebook.from(folder);
    List<String> faults = new ArrayList<>(Schema.builtIn().faults(codebook));
    faults.addAll(Sentences.in(Sentences.beside(folder)).faults());
    Talk talk = new Talk(terminal, loudness);
    faults.forEach(talk::warn);
    if (folder != null && faults.isEmpty()) {
      new SampleEffect(codebook, talk).print(new Output(terminal));
    }
    String counted = faults.size() == 1 ? " fault" : " faults";
    talk.say("codebook " + codebook.version() + ": " + faults.size() + counted);
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /** Trains the learned layer. */
  @Command(
      name = "train",
      mixinStandardHelpOptions = true,
      header = "Trains the learned layer on annotated sentences.",
      description = {
        "Writes the model file, and prints for each model and label how it did on sentences that "
            + "it did not learn from. The same sentences and tables give the same file."
      })
  int train(
      @Mixin CodebookOption codebook,
      @Option(
              names = "--sentences",
              paramLabel = "DIR",
              description = "Tables of annotated sentences (those of the codebook if not given).")
          @Nullable Path sentences,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "Where the models go (learned.model beside the sentences' folder).")
          @Nullable Path output,
      @Mixin TalkOptions loudness) {
    Path folder = sentences == null ? Sentences.beside(null) : sentences;
    Path file = output == null ? folder.resolveSibling("learned.model") : output;
    Talk talk = new Talk(terminal, loudness);
    return new Schooling(codebook.codebook(), talk)
        .train(Sentences.in(folder), file, new Output(terminal));
  }
}
