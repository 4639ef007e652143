package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Copy.Change;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.Moment;
import org.sitrep.model.Sentence;

/**
 * Finds the facts that differ between sentences that otherwise say the same. A fact is changed
 * where the one sentence has a value that its counterparts lack, and a counterpart has one in its
 * stead that the first report has nowhere; what merely moved to another sentence is not changed.
 */
final class ChangeFinder {
  private final CodedReport a;
  private final CodedReport b;
  private final Facts factsOfA;
  private final Facts factsOfB;

  ChangeFinder(CodedReport a, CodedReport b) {
    this.a = a;
    this.b = b;
    this.factsOfA = new Facts(a);
    this.factsOfB = new Facts(b);
  }

  /** Returns the changes in the order of the original, the printed date first. */
  List<Change> changes(List<Alignment> aligned) {
    Set<Change> changes = new LinkedHashSet<>();
    Moment printedOnA = a.report().published();
    Moment printedOnB = b.report().published();
    if (printedOnA != null && printedOnB != null && !printedOnA.day().equals(printedOnB.day())) {
      changes.add(
          new Change(
              Field.DATE, null, null, printedOnA.day().toString(), printedOnB.day().toString()));
    }
    Map<Integer, List<Integer>> counterparts = new TreeMap<>();
    for (Alignment one : aligned) {
      counterparts.computeIfAbsent(one.a(), unseen -> new ArrayList<>()).add(one.b());
    }
    counterparts.forEach((sentence, others) -> compare(sentence, others, changes));
    return List.copyOf(changes);
  }

  private void compare(int sentence, List<Integer> others, Set<Change> changes) {
    for (Field field : Field.values()) {
      List<Fact> ofA = factsOfA.in(sentenceOf(a, sentence), field);
      List<Fact> ofB = new ArrayList<>();
      others.forEach(other -> ofB.addAll(factsOfB.in(sentenceOf(b, other), field)));
      Fact lost = first(ofA, ofB, field == Field.ATTRIBUTION ? factsOfB.all(field) : List.of());
      Fact gained = first(ofB, ofA, factsOfA.all(field));
      if (field == Field.ATTRIBUTION
          ? lost != null || gained != null
          : lost != null && gained != null) {
        changes.add(change(field, lost, gained));
      }
    }
  }

  private static Change change(Field field, @Nullable Fact lost, @Nullable Fact gained) {
    return new Change(
        field,
        lost == null ? null : lost.quote(),
        gained == null ? null : gained.quote(),
        lost == null ? null : lost.value(),
        gained == null ? null : gained.value());
  }

  /** Returns the first fact that neither of the other lists has, or null. */
  private static @Nullable Fact first(List<Fact> facts, List<Fact> others, List<Fact> anywhere) {
    return facts.stream()
        .filter(fact -> others.stream().noneMatch(fact::agrees))
        .filter(fact -> anywhere.stream().noneMatch(fact::agrees))
        .findFirst()
        .orElse(null);
  }

  private static Sentence sentenceOf(CodedReport coded, int index) {
    return Draft.sentences(coded).get(index);
  }

  /** Returns the words without case and marks, as values are compared. */
  static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
