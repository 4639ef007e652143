package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/**
 * Measures whole runs: war reports with and without the learned layer, a mix of which four in five
 * reports are about other things, a reprint after its original, the share of each step, memory.
 * Tokens are split at white space, so that the figures do not hang on any tokenizer.
 */
public final class Speed {
  private static final int THREADS = 2;
  private static final int ROUNDS = 2;
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final Rounds rounds;
  private final Parser models;
  private final Codebook codebook;

  Speed(PrintStream out, Rounds rounds, Parser models, Codebook codebook) {
    this.out = out;
    this.rounds = rounds;
    this.models = models;
    this.codebook = codebook;
  }

  /**
   * Prints the figures.
   *
   * @param args the folder of the project, and the file of a learned layer if not the program's own
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path home = Path.of(args.length > 0 ? args[0] : "");
    @Nullable Path learned = args.length > 1 ? Path.of(args[1]) : null;
    long start = System.nanoTime();
    Codebook codebook = Knowledge.whole(learned);
    Parser models = Parser.load(sentence -> true);
    Desk.load(models, codebook).close();
    line(out, "start-up", "%.1f s", (System.nanoTime() - start) / NANOS);
    new Speed(out, new Rounds(WarText.of(home)), models, codebook).measure();
  }

  private void measure() {
    Codebook rules = Knowledge.rulesAlone(codebook);
    coded(rounds.war(ROUNDS + 1), codebook);
    rate("war reports", codebook, rounds::war);
    rate("war reports, rules alone", rules, rounds::war);
    rate("one in five on war", codebook, rounds::mix);
    rate("one in five, rules alone", rules, rounds::mix);
    reprints();
    steps("war reports", rounds.war(1));
    steps("one in five on war", rounds.mix(1));
    line(out, "peak memory", "%d MB", Peak.megabytes());
  }

  /** Tells the tokens a second of all rounds together; start-up is not in them. */
  private void rate(String what, Codebook used, IntFunction<List<Report>> round) {
    Cost sum = Cost.NOTHING;
    long tokens = 0;
    for (int number = 1; number <= ROUNDS; number++) {
      List<Report> reports = round.apply(number);
      sum = sum.plus(coded(reports, used));
      tokens += tokens(reports);
    }
    line(
        out,
        what,
        "%,6.0f tokens/s on %d cores; %,6.0f by the time the threads worked",
        tokens * NANOS / sum.wall(),
        THREADS,
        tokens * NANOS * THREADS / sum.cpu());
  }

  private Cost coded(List<Report> reports, Codebook used) {
    try (Desk fresh = Desk.load(models, used)) {
      return fresh.time(reports, THREADS);
    }
  }

  private void reprints() {
    List<Report> originals = rounds.war(1);
    List<Report> reprints = originals.stream().map(WarText::reprint).toList();
    try (Desk fresh = Desk.load(models, codebook)) {
      double original = fresh.time(originals, THREADS).cpu();
      double reprint = fresh.time(reprints, THREADS).cpu();
      line(out, "a reprint against its original", "1/%.0f", original / reprint);
    }
  }

  private void steps(String what, List<Report> reports) {
    try (SentenceModel meaning = SentenceModel.load()) {
      Clock clock = new Steps(codebook, models, meaning).time(reports);
      line(out, "", "");
      line(
          out,
          "steps, " + what,
          "%,.0f tokens/s on one core",
          tokens(reports) * NANOS / clock.sum());
      clock
          .steps()
          .forEach(
              (step, nanos) -> line(out, "  " + step, "%5.1f %%", 100.0 * nanos / clock.sum()));
    }
  }

  private static void line(PrintStream out, String what, String figure, Object... numbers) {
    out.printf(Locale.ROOT, "%-32s %s%n", what, String.format(Locale.ROOT, figure, numbers));
  }

  /** Returns the tokens of all texts, split at white space. */
  static long tokens(List<Report> reports) {
    return reports.stream().mapToLong(r -> r.text().strip().split("\\s+").length).sum();
  }
}
