package org.sitrep.flink.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.model.Sentence;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * A coded report with the vectors of its sentences, or that its publisher takes it back.
 *
 * @param version of this shape
 * @param id the id of the report
 * @param rank the rank of its edition; empty where its publisher counts none
 * @param note what the publisher says to editors, or null
 * @param takenBack whether its publisher has taken this report back
 * @param seen when it was first seen, in milliseconds
 * @param printed when it was printed as far as is known, in milliseconds, never after it was seen
 * @param body the coded report as packed JSON; empty where only its standing changes
 * @param vectors of its sentences, one after the other
 * @param recalled the ids of older reports in the store that it may have to do with
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on the wire, which nobody compares.
public record Coded(
    int version,
    String id,
    String rank,
    @Nullable String note,
    boolean takenBack,
    long seen,
    long printed,
    byte[] body,
    byte[] vectors,
    String[] recalled) {
  /** The version that is written. */
  public static final int VERSION = 1;

  public Coded {
    Versions.check(version, VERSION, "Coded");
  }

  /** Returns a report that was coded, with vectors of what linking will ask about. */
  public static Coded of(
      Arrived arrived, CodedReport coded, boolean takenBack, SentenceEncoder encoder) {
    List<String> sentences = sentences(coded);
    byte[][] each = new byte[sentences.size()][];
    int length = 0;
    for (int i = 0; i < each.length; i++) {
      each[i] = encoder.encode(sentences.get(i)).bytes();
      length += each[i].length;
    }
    byte[] vectors = new byte[length];
    for (int i = 0, at = 0; i < each.length; at += each[i++].length) {
      System.arraycopy(each[i], 0, vectors, at, each[i].length);
    }
    return new Coded(
        VERSION,
        coded.id(),
        arrived.rank(),
        arrived.note(),
        takenBack,
        arrived.seen(),
        arrived.printed(),
        ModelJson.packed(coded),
        vectors,
        new String[0]);
  }

  /** Returns a report that was fetched back from the store. */
  public static Coded woken(CodedReport report, long time) {
    return new Coded(
        VERSION,
        report.id(),
        "",
        null,
        false,
        time,
        time,
        ModelJson.packed(report),
        new byte[0],
        new String[0]);
  }

  /** Returns that the standing of a report changed, and nothing else. */
  public static Coded standing(Arrived notice, boolean takenBack) {
    return new Coded(
        VERSION,
        notice.id(),
        notice.rank(),
        notice.note(),
        takenBack,
        notice.seen(),
        notice.printed(),
        new byte[0],
        new byte[0],
        new String[0]);
  }

  /** Returns whether there is a report, and not only a standing. */
  public boolean hasReport() {
    return body.length > 0;
  }

  /** Returns the report; only where there is one. */
  public CodedReport report() {
    return ModelJson.unpacked(body, CodedReport.class);
  }

  /** Returns the edition, or null where its publisher counts none. */
  public @Nullable Edition edition() {
    return rank.isEmpty() ? null : new Edition(rank, !hasReport() && takenBack, note);
  }

  /** Returns the same with another standing. */
  public Coded takenBack(boolean now) {
    return new Coded(version, id, rank, note, now, seen, printed, body, vectors, recalled);
  }

  /** Returns the same with what the store recalls. */
  public Coded recalling(Collection<String> ids) {
    String[] found = ids.toArray(String[]::new);
    return new Coded(version, id, rank, note, takenBack, seen, printed, body, vectors, found);
  }

  /** Returns the sentences that linking compares; a report without any is one sentence. */
  public static List<String> sentences(CodedReport coded) {
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : coded.sentences()) {
      sentences.add(coded.textOf(sentence));
    }
    return sentences.isEmpty() ? List.of(coded.report().text()) : sentences;
  }

  /** Returns the vectors, in the order of {@link #sentences}, or none where none came. */
  public List<SentenceVector> vectors(int sentences) {
    List<SentenceVector> found = new ArrayList<>();
    int length = sentences == 0 ? 0 : vectors.length / sentences;
    for (int i = 0; length > 0 && i < sentences; i++) {
      byte[] one = new byte[length];
      System.arraycopy(vectors, i * length, one, 0, length);
      found.add(SentenceVector.of(one));
    }
    return found;
  }
}
