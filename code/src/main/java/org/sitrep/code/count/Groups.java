package org.sitrep.code.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Side;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the groups of people that a sentence counts. */
final class Groups {
  /** Words between a number and its noun. */
  private static final int REACH = 5;

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final ParsedSentence sentence;

  private Groups(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the groups in order; ages, dates, sums and things are none. */
  static List<Group> of(ParsedSentence sentence) {
    Groups groups = new Groups(sentence);
    List<Group> found = new ArrayList<>();
    for (Amount amount : Amounts.of(sentence)) {
      Group group = groups.group(amount);
      if (group != null) {
        found.add(group);
      }
    }
    groups.single(found);
    groups.bare(found);
    found.sort(Comparator.comparingInt(Group::from));
    return found;
  }

  private @Nullable Group group(Amount amount) {
    if (isAgeOrDate(amount)) {
      return null;
    }
    if (isBody(amount.from() - 2) && word(amount.from() - 1).equals("of")) {
      return body(amount);
    }
    int noun = noun(amount);
    if (noun < 0) {
      return new Group(amount, amount.last(), Side.UNKNOWN);
    }
    Token counted = sentence.token(noun);
    return People.canBe(counted) ? new Group(amount, noun, People.side(counted)) : null;
  }

  private boolean isBody(int at) {
    return word(at).matches("family|group|crew|party|team|squad|patrol");
  }

  /** "A family of five": the number tells how many the word before it stands for. */
  private Group body(Amount amount) {
    int body = amount.from() - 2;
    int from = word(body - 1).matches("an?|the") ? body - 1 : body;
    Amount whole =
        new Amount(amount.low(), amount.best(), amount.high(), from, amount.to(), amount.last());
    return new Group(whole, body, People.side(sentence.token(body)));
  }

  /** Returns the last noun of the words that follow the number, or -1 where none follows. */
  private int noun(Amount amount) {
    int noun = -1;
    int at = word(amount.to()).equals("of") ? amount.to() + 1 : amount.to();
    for (int step = 0; step < REACH && at < sentence.tokens().size(); step++, at++) {
      Token token = sentence.token(at);
      boolean joins =
          token.tag().matches("JJ.?|DT|PRP\\$|POS|RB|HYPH|VBN|CD")
              || token.text().matches("-|more|other|others");
      boolean state = Cues.state(sentence, token).isPresent() || Cues.suffered(token).isPresent();
      if (token.isNoun() && !state) {
        noun = at;
      } else if (noun >= 0 || !joins || state) {
        break;
      }
    }
    return noun;
  }

  private boolean isAgeOrDate(Amount amount) {
    String before = word(amount.from() - 1);
    String after = word(amount.to());
    boolean age =
        before.matches("aged|age|ages|turned")
            || (before.equals("of") && isPerson(amount.from() - 2) && amount.low() < 120)
            || (before.equals(",")
                && after.equals(",")
                && sentence.token(amount.last()).tag().equals("CD")
                && amount.low() < 120
                && amount.from() > 1
                && sentence.token(amount.from() - 2).isProperNoun());
    boolean date = MONTHS.contains(before) || MONTHS.contains(after);
    boolean year =
        before.matches("in|since|by|of|until")
            && noun(amount) < 0
            && amount.low() >= 1900
            && amount.low() < 2100
            && !word(amount.last()).contains(",");
    boolean sum =
        before.matches("[$\u20ac\u00a3#]") || after.matches("%|percent|per|[ap]\\.?m\\.?");
    return age || date || year || sum || (word(amount.last()).equals("one") && isPronoun(amount));
  }

  /** "A man of 34". */
  private boolean isPerson(int at) {
    return at >= 0 && sentence.token(at).tag().matches("NNP?") && People.isOne(sentence.token(at));
  }

  /** Tells "one of them" and "the one" from "one man". */
  private boolean isPronoun(Amount amount) {
    return word(amount.from() - 1).matches("the|this|that|every|each|which");
  }

  /** Adds "a soldier": one person. */
  private void single(List<Group> found) {
    for (Token token : sentence.tokens()) {
      boolean article =
          token.text().matches("[Aa]n?") && token.index() + 1 < sentence.tokens().size();
      boolean counted =
          found.stream().anyMatch(g -> g.from() <= token.index() && token.index() < g.to());
      if (article && !counted) {
        Amount one = new Amount(1, 1, 1, token.index(), token.index() + 1, token.index());
        int noun = noun(one);
        if (noun >= 0 && People.isOne(sentence.token(noun))) {
          found.add(new Group(one, noun, People.side(sentence.token(noun))));
        }
      }
    }
  }

  /**
   * Adds "the mayor", "their driver" and, in headlines, "civilian": a noun for one person counts as
   * one.
   */
  private void bare(List<Group> found) {
    for (Token token : sentence.tokens()) {
      int at = token.index();
      boolean counted = found.stream().anyMatch(g -> g.from() <= at && at < g.to());
      boolean one =
          token.tag().matches("NNP?") && People.isOne(token.lemma().toLowerCase(Locale.ROOT));
      boolean last = at + 1 >= sentence.tokens().size() || !sentence.token(at + 1).isNoun();
      if (one && last && !counted && isAlone(at)) {
        int from = start(at);
        found.add(new Group(new Amount(1, 1, 1, from, at + 1, at), at, People.side(token)));
      }
    }
  }

  /** Returns the index of the first word of the noun's phrase: "the" in "the deputy mayor". */
  private int start(int noun) {
    int at = noun;
    while (at > 0 && sentence.token(at - 1).tag().matches("JJ|NN|NNP|HYPH")) {
      at--;
    }
    return at > 0 && sentence.token(at - 1).tag().matches("DT|PRP\\$") ? at - 1 : at;
  }

  /** Returns whether nothing before the noun tells that it stands for none or for many. */
  private boolean isAlone(int noun) {
    int at = noun - 1;
    while (at >= 0 && sentence.token(at).tag().matches("JJ.?|NN|NNP|HYPH|VBN")) {
      at--;
    }
    return at < 0
        || (!sentence.token(at).tag().equals("CD")
            && !word(at).matches("no|every|each|any|some|another|per|which|what|as|or|a|an|than"));
  }

  private String word(int at) {
    return at < 0 || at >= sentence.tokens().size() ? "" : TokenText.lower(sentence.token(at));
  }
}
