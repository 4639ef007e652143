package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.CopyKind;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * Finds the pairs of reports that share text, also where one was rewritten. Does not depend on what
 * was coded: names and numbers are read from the text too. The result does not depend on the order
 * of the reports; the score of a pair depends on what else is compared, by the weights of words and
 * by the nearest relatives of the two. Safe for use by several threads if the encoder is.
 */
public final class CopyFinder {
  /** From this probability on a pair is listed. */
  static final double LISTED = 0.5;

  /**
   * Two who tell of one deed in a sentence or two tell it alike, and neither has copied: other
   * words prove a rewrite only where so many sentences have counterparts.
   */
  private static final int SEVERAL = 3;

  private final SentenceEncoder encoder;
  private final Background background;

  /** Asks the encoder about a few sentences, to learn how near it puts unrelated ones. */
  public CopyFinder(SentenceEncoder encoder) {
    this.encoder = encoder;
    this.background = Background.of(encoder);
  }

  /** Returns the pairs among the reports that share text, most alike first. */
  public List<Copy> find(Collection<CodedReport> reports) {
    return find(List.of(), reports);
  }

  /** Returns the pairs of a new report with those known, most alike first. */
  public List<Copy> find(CodedReport fresh, Collection<CodedReport> known) {
    return find(known, List.of(fresh));
  }

  private List<Copy> find(Collection<CodedReport> known, Collection<CodedReport> fresh) {
    List<CodedReport> reports = Stream.concat(byId(known), byId(fresh)).toList();
    Vocabulary vocabulary = new Vocabulary();
    reports.forEach(report -> vocabulary.add(Draft.stems(report)));
    Map<String, SentenceVector> vectors = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (CodedReport report : reports) {
      drafts.add(
          Draft.of(report, vocabulary, text -> vectors.computeIfAbsent(text, encoder::encode)));
    }
    StockSentences stock = new StockSentences(drafts);
    Aligner aligner = new Aligner(vocabulary, background);
    List<Copy> alike =
        new Nomination(drafts, known.size(), vocabulary, background)
            .pairs().parallelStream()
                .map(
                    pair ->
                        judge(
                            drafts.get(pair.one()),
                            drafts.get(pair.other()),
                            aligner,
                            vocabulary,
                            stock))
                .flatMap(Stream::ofNullable)
                .toList();
    NearestKin kin = new NearestKin(alike);
    return alike.stream().map(kin::placed).sorted(MOST_ALIKE_FIRST).toList();
  }

  private static final Comparator<Copy> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Copy::score)
          .reversed()
          .thenComparing(Copy::reportId)
          .thenComparing(Copy::copyOf);

  private static Stream<CodedReport> byId(Collection<CodedReport> reports) {
    return reports.stream().sorted(Comparator.comparing(CodedReport::id));
  }

  private static @Nullable Copy judge(
      Draft one, Draft other, Aligner aligner, Vocabulary words, StockSentences stock) {
    List<Alignment> first = aligner.align(one, other);
    Resemblance all = Resemblance.of(one, other, first, words, stock, true);
    if (all.score() < LISTED && !KindJudge.quoteOneSpeech(one, other, first)) {
      return null;
    }
    Lineage lineage = Lineage.of(one.coded(), other.coded(), first);
    Draft a = lineage.turned() ? other : one;
    Draft b = lineage.turned() ? one : other;
    List<Alignment> aligned = lineage.turned() ? aligner.align(a, b) : first;
    Resemblance outside = Resemblance.of(a, b, aligned, words, stock, false);
    CopyKind kind = KindJudge.kind(all, outside);
    if (kind == CopyKind.REWRITE && aligned.size() < SEVERAL) {
      return null;
    }
    double score = kind == CopyKind.QUOTATION ? outside.score() : all.score();
    return new Copy(
        b.id(),
        a.id(),
        kind,
        Math.round(score * 1e6) / 1e6,
        lineage.known(),
        lineage.why(),
        share(aligned.stream().mapToInt(Alignment::b), b),
        aligned,
        new ChangeFinder(a.coded(), b.coded()).changes(aligned),
        missing(aligned.stream().mapToInt(Alignment::b), b),
        missing(aligned.stream().mapToInt(Alignment::a), a));
  }

  private static double share(IntStream lines, Draft draft) {
    return Math.round(1000.0 * lines.distinct().count() / draft.lines().size()) / 1000.0;
  }

  private static List<Integer> missing(IntStream lines, Draft draft) {
    var aligned = lines.boxed().toList();
    return IntStream.range(0, draft.lines().size())
        .filter(line -> !aligned.contains(line))
        .boxed()
        .toList();
  }
}
