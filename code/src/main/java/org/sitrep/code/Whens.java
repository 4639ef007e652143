package org.sitrep.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.claim.Act;
import org.sitrep.model.DateMention;
import org.sitrep.model.Factuality;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Gives each act its date: the expression below it in the tree, else that of the act it is part of,
 * else the only one of its sentence, else, for an act told within two sentences of where a date
 * stands in the same paragraph, the date of an act there. The last two only for dates that {@link
 * Background} leaves to others.
 */
final class Whens {
  private static final int CARRY = 2;

  private final ParsedReport parsed;
  private final List<Act> acts;
  private final List<DateMention> dates;
  private final @Nullable Integer[] dateOfAct;
  private final Background background;

  private Whens(ParsedReport parsed, List<Act> acts, List<DateMention> dates) {
    this.parsed = parsed;
    this.acts = acts;
    this.dates = dates;
    this.dateOfAct = new Integer[acts.size()];
    this.background = new Background(parsed, dates);
  }

  static Whens of(ParsedReport parsed, List<Act> acts, List<DateMention> dates) {
    Whens whens = new Whens(parsed, acts, dates);
    whens.fill();
    return whens;
  }

  /** Returns the index of the date of an act, or null. */
  @Nullable Integer dateOf(int act) {
    return dateOfAct[act];
  }

  /** Returns whether the date of an act stands in the act's own sentence. */
  boolean isOwn(int act) {
    Integer date = dateOfAct[act];
    return date != null && isOf(parsed.sentences().get(acts.get(act).sentence()), date);
  }

  /** Returns the index of the first date of a sentence, or null. */
  @Nullable Integer dateIn(int sentence) {
    List<Integer> inside = datesOf(parsed.sentences().get(sentence));
    return inside.isEmpty() ? null : inside.get(0);
  }

  private void fill() {
    for (ParsedSentence sentence : parsed.sentences()) {
      for (int date : datesOf(sentence)) {
        owner(sentence, date).ifPresent(act -> set(act, date));
      }
    }
    for (int i = 0; i < acts.size(); i++) {
      int whole = acts.get(i).partOf();
      if (whole >= 0) {
        set(i, dateOfAct[whole]);
        set(whole, dateOfAct[i]);
      }
    }
    for (int i = 0; i < acts.size(); i++) {
      List<Integer> inside = datesOf(parsed.sentences().get(acts.get(i).sentence()));
      if (inside.size() == 1 && background.isFree(inside.get(0))) {
        set(i, inside.get(0));
      }
    }
    for (int i = 1; i < acts.size(); i++) {
      carry(i);
    }
  }

  /** A date is counted from the sentence it stands in, however often it has been taken over. */
  private void carry(int act) {
    if (!goesOn(acts.get(act))) {
      return;
    }
    ParsedSentence here = parsed.sentences().get(acts.get(act).sentence());
    for (int before = act - 1; before >= 0 && dateOfAct[act] == null; before--) {
      ParsedSentence there = parsed.sentences().get(acts.get(before).sentence());
      if (here.index() - there.index() > CARRY || here.paragraph() != there.paragraph()) {
        return;
      }
      Integer date = dateOfAct[before];
      boolean told = TOLD.contains(acts.get(before).factuality());
      if (date != null && told && isOf(there, date) && background.isFree(date)) {
        set(act, date);
      }
    }
  }

  /** What is planned for a day, or long past, says nothing of when the next act took place. */
  private static final Set<Factuality> TOLD =
      Set.of(Factuality.ACTUAL, Factuality.ONGOING, Factuality.NEGATED);

  /**
   * Returns whether an act is told as the next of what was told before: "has killed 500 so far" and
   * "had fled before" look back, and what is still to come has its own time.
   */
  private boolean goesOn(Act act) {
    ParsedSentence sentence = parsed.sentences().get(act.sentence());
    if (!TOLD.contains(act.factuality()) || !sentence.parsed()) {
      return TOLD.contains(act.factuality());
    }
    Token verb = sentence.token(act.head());
    for (int i = 0; i < sentence.tokens().size() && !verb.isVerb() && verb.head() >= 0; i++) {
      verb = sentence.token(verb.head());
    }
    return sentence.children(verb, "aux").stream().noneMatch(aux -> aux.lemma().equals("have"));
  }

  private void set(int act, @Nullable Integer date) {
    if (dateOfAct[act] == null) {
      dateOfAct[act] = date;
    }
  }

  private List<Integer> datesOf(ParsedSentence sentence) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      if (isOf(sentence, i)) {
        inside.add(i);
      }
    }
    return inside;
  }

  private boolean isOf(ParsedSentence sentence, int date) {
    int start = dates.get(date).quote().start();
    return sentence.start() <= start && start < sentence.end();
  }

  private Optional<Integer> owner(ParsedSentence sentence, int date) {
    DateMention mention = dates.get(date);
    List<Token> words = sentence.within(mention.quote().start(), mention.quote().end());
    if (words.isEmpty() || !sentence.parsed()) {
      return Optional.empty();
    }
    Token at = Background.top(words);
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> above = sentence.headOf(at);
      boolean inner = steps > 0 && Background.isAside(sentence, at);
      if (above.isEmpty() || inner) {
        return Optional.empty();
      }
      at = above.get();
      int head = at.index();
      for (int i = 0; i < acts.size(); i++) {
        if (acts.get(i).sentence() == sentence.index() && acts.get(i).head() == head) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return Arrays.toString(dateOfAct);
  }
}
