package org.sitrep.link.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Copy.Change;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.Moment;
import org.sitrep.model.Sentence;

/**
 * Finds the facts that differ between sentences that otherwise say the same. A fact is changed
 * where the copy has a value that the original has nowhere, in the stead of one that the copy lost;
 * what merely moved to another sentence is not changed. A listed place and a full date are told
 * also where they stand in the stead of nothing: the copy puts the happening where or when the
 * original does not.
 */
final class ChangeFinder {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019\u2018`]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final CodedReport a;
  private final CodedReport b;
  private final Facts factsOfA;
  private final Facts factsOfB;
  private final String wordsOfA;
  private final String wordsOfB;

  ChangeFinder(CodedReport a, CodedReport b) {
    this.a = a;
    this.b = b;
    this.factsOfA = new Facts(a);
    this.factsOfB = new Facts(b);
    this.wordsOfA = folded(a.report().text());
    this.wordsOfB = folded(b.report().text());
  }

  /**
   * Returns the changes in the order of the original, the printed date first; of those with the
   * same two values the first.
   */
  List<Change> changes(List<Alignment> aligned) {
    Map<String, Change> changes = new LinkedHashMap<>();
    Moment printedOnA = a.report().published();
    Moment printedOnB = b.report().published();
    if (printedOnA != null && printedOnB != null && !printedOnA.day().equals(printedOnB.day())) {
      add(
          new Change(
              Field.DATE, null, null, printedOnA.day().toString(), printedOnB.day().toString()),
          changes);
    }
    Map<Integer, List<Integer>> counterparts = new TreeMap<>();
    for (Alignment one : aligned) {
      counterparts.computeIfAbsent(one.a(), unseen -> new ArrayList<>()).add(one.b());
    }
    counterparts.forEach((sentence, others) -> compare(sentence, others, changes));
    return List.copyOf(changes.values());
  }

  private void compare(int sentence, List<Integer> others, Map<String, Change> changes) {
    for (Field field : Field.values()) {
      List<Fact> ofA = factsOfA.in(sentenceOf(a, sentence), field);
      List<Fact> ofB = new ArrayList<>();
      others.forEach(other -> ofB.addAll(factsOfB.in(sentenceOf(b, other), field)));
      List<Fact> lost = lost(field, ofA, ofB);
      List<Fact> gained = gained(field, ofB);
      if (field == Field.ATTRIBUTION) {
        pair(field, lost, gained, changes);
      } else {
        replaced(field, lost, gained, changes);
      }
    }
  }

  /** Who says so is a fact of the report whether or not somebody else stands in the stead. */
  private static void pair(
      Field field, List<Fact> lost, List<Fact> gained, Map<String, Change> changes) {
    if (!lost.isEmpty() || !gained.isEmpty()) {
      add(change(field, first(lost), first(gained)), changes);
    }
  }

  private static void replaced(
      Field field, List<Fact> lost, List<Fact> gained, Map<String, Change> changes) {
    for (int i = 0; i < gained.size(); i++) {
      Fact news = gained.get(i);
      Fact old = lost.isEmpty() ? null : lost.get(Math.min(i, lost.size() - 1));
      if (old != null || news.plain()) {
        add(change(field, old, news), changes);
      }
    }
  }

  /** Returns the facts of a's sentence that the copy lost. */
  private List<Fact> lost(Field field, List<Fact> ofA, List<Fact> ofB) {
    boolean anywhere = field == Field.PLACE || field == Field.ATTRIBUTION;
    boolean byWords = field == Field.PLACE || field == Field.COUNT;
    List<Fact> others = anywhere ? factsOfB.all(field) : ofB;
    return ofA.stream()
        .filter(fact -> others.stream().noneMatch(fact::agrees))
        .filter(fact -> !byWords || !named(fact, wordsOfB))
        .toList();
  }

  /** Returns the facts of b's sentences that the original has nowhere. */
  private List<Fact> gained(Field field, List<Fact> ofB) {
    boolean byWords = field == Field.PLACE || field == Field.ACTOR;
    List<Fact> known = factsOfA.all(field);
    return ofB.stream()
        .filter(fact -> known.stream().noneMatch(fact::agrees))
        .filter(fact -> !byWords || !named(fact, wordsOfA))
        .toList();
  }

  /** A name may stand in a text without having been found there, or for something else there. */
  private static boolean named(Fact fact, String words) {
    String name = folded(fact.quote().text());
    return words.contains(name.startsWith(" al ") ? name.substring(3) : name);
  }

  private static void add(Change change, Map<String, Change> changes) {
    changes.putIfAbsent(change.field() + "\t" + change.aValue() + "\t" + change.bValue(), change);
  }

  private static Change change(Field field, @Nullable Fact lost, @Nullable Fact gained) {
    return new Change(
        field,
        lost == null ? null : lost.quote(),
        gained == null ? null : gained.quote(),
        lost == null ? null : lost.value(),
        gained == null ? null : gained.value());
  }

  private static @Nullable Fact first(List<Fact> facts) {
    return facts.isEmpty() ? null : facts.get(0);
  }

  private static Sentence sentenceOf(CodedReport coded, int index) {
    return Draft.sentences(coded).get(index);
  }

  /** Returns the words without case and marks, as values are compared. */
  static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the words in small letters without marks, one space before and after each. */
  private static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
