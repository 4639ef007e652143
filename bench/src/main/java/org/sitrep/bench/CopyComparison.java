package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.link.copies.CopyFinder;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/**
 * Ranks the pairs of a gold file by the score of the program, by the Jaccard coefficient of runs of
 * five words and by plain MinHash, and prints the three beside each other.
 */
public final class CopyComparison {
  private CopyComparison() {}

  /**
   * Prints the table.
   *
   * @param args the gold file, which is no part of the project
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 1 || !Files.isRegularFile(Path.of(args[0]))) {
      out.println("No gold file: give the path of one (pairs a and b with copy true or false).");
      return;
    }
    CopyGold gold = CopyGold.read(Path.of(args[0]));
    out.printf(
        Locale.ROOT,
        "%d reports, %d true pairs%n%n%-28s %16s %18s %8s %8s%n",
        gold.reports().size(),
        gold.truth().size(),
        "score",
        "recall at p 0.99",
        "average precision",
        "best F1",
        "found");
    WordRuns runs = new WordRuns(gold.reports());
    row(out, "the program", RankedPairs.of(own(gold), gold));
    row(out, "Jaccard of five-word runs", RankedPairs.of(runs.jaccard(), gold));
    row(out, "MinHash, 128 of them", RankedPairs.of(runs.minHash(), gold));
  }

  private static void row(PrintStream out, String name, RankedPairs pairs) {
    out.printf(
        Locale.ROOT,
        "%-28s %16.3f %18.3f %8.3f %8.3f%n",
        name,
        pairs.recall(),
        pairs.averagePrecision(),
        pairs.bestF1(),
        pairs.found());
  }

  private static Map<TwoReports, Double> own(CopyGold gold) throws IOException {
    Map<TwoReports, Double> scores = new HashMap<>();
    try (Desk desk = Desk.load(Parser.load(sentence -> true), Knowledge.whole(null));
        SentenceModel meaning = SentenceModel.load()) {
      List<CodedReport> coded = gold.reports().parallelStream().map(desk::code).toList();
      for (Copy copy : new CopyFinder(meaning).find(coded)) {
        scores.put(TwoReports.of(copy.reportId(), copy.copyOf()), copy.score());
      }
    }
    return scores;
  }
}
