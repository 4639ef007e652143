package org.sitrep.code.dating;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.code.date.TimeValue;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Tells whether words of a report speak of its own present. A memory that calls people by the
 * office they had then bounds nothing.
 */
final class PresentFrame {
  private static final Pattern MARKS = Pattern.compile("[\"\u201c\u201d]");
  private static final int HEAD_SENTENCES = 2;
  private static final int LEAD_SENTENCES = 3;

  private final ParsedReport report;
  private final List<TimeExpression> times;
  private final Wordings wordings;
  private final boolean looksBack;
  private final boolean narrates;
  private final boolean isNews;

  PresentFrame(ParsedReport report, List<TimeExpression> times, Wordings wordings) {
    this.report = report;
    this.times = times;
    this.wordings = wordings;
    List<ParsedSentence> all = report.sentences();
    List<ParsedSentence> head = all.subList(0, Math.min(HEAD_SENTENCES, all.size()));
    String title = report.report().title();
    this.looksBack =
        holds("look_back", Atoms.of((title == null ? "" : title).toLowerCase(Locale.ROOT)))
            || head.stream().anyMatch(one -> holds("look_back", Atoms.lowerCase(one).words()));
    this.narrates =
        looksBack || all.stream().anyMatch(one -> holds("narrative", Atoms.lowerCase(one).words()));
    this.isNews = head.stream().anyMatch(this::namesNewsDay);
  }

  private boolean holds(String kind, List<String> words) {
    PhraseBook<String> phrases = wordings.phrases(kind);
    for (int at = 0; at < words.size(); at++) {
      if (phrases.at(words, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the word is set in the past: words of memory, or a year, stand over it or
   * beside it, so that a title there proves nothing. A past told elsewhere in the sentence, as in a
   * clause of what was said, is none of its.
   */
  boolean isMemory(ParsedSentence sentence, int name) {
    BitSet memory = memories(sentence);
    if (memory.isEmpty() || !sentence.parsed()) {
      return !memory.isEmpty();
    }
    BitSet path = path(sentence, name);
    return memory.stream().anyMatch(at -> path.get(at) || path.get(verbOver(sentence, at)));
  }

  private BitSet memories(ParsedSentence sentence) {
    BitSet found = new BitSet();
    Atoms atoms = Atoms.lowerCase(sentence);
    PhraseBook<String> phrases = wordings.phrases("memory");
    for (int at = 0; at < atoms.words().size(); at++) {
      if (phrases.at(atoms.words(), at).isPresent()) {
        found.set(atoms.tokens().get(at));
      }
    }
    times(sentence)
        .filter(time -> time.value().complete())
        .flatMap(time -> sentence.tokenFrom(time.quote().start()).stream())
        .forEach(token -> found.set(token.index()));
    return found;
  }

  private static BitSet path(ParsedSentence sentence, int from) {
    BitSet path = new BitSet();
    Token up = sentence.token(from);
    while (!path.get(up.index())) {
      path.set(up.index());
      up = up.head() < 0 ? up : sentence.token(up.head());
    }
    return path;
  }

  private static int verbOver(ParsedSentence sentence, int from) {
    Token up = sentence.token(from);
    while (up.head() >= 0 && !up.isVerb()) {
      up = sentence.token(up.head());
    }
    return up.index();
  }

  /**
   * Returns how sure it is that the words from that token on are of the report's present. Certain
   * is what stands beside the day of the news, what stands in the lead, and all that a report tells
   * which begins with the day of its news; unless the report looks back.
   */
  Sureness sureness(ParsedSentence sentence, int first, int name) {
    if (!isPresent(sentence, first, name)) {
      return Sureness.DOUBTFUL;
    }
    boolean lead = isNews || sentence.index() < LEAD_SENTENCES;
    return (lead && !narrates) || namesNewsDay(sentence) ? Sureness.CERTAIN : Sureness.LIKELY;
  }

  private boolean isPresent(ParsedSentence sentence, int first, int name) {
    boolean past = isNews && sentence.token(verbOver(sentence, name)).tag().equals("VBD");
    return (!looksBack || namesNewsDay(sentence))
        && (isNow(sentence, first, name) || (past && isPlain(sentence, first, name)));
  }

  /** Returns whether the words are of the present, whatever the report as a whole is about. */
  boolean isNow(ParsedSentence sentence, int first, int name) {
    return isPlain(sentence, first, name) && (namesNewsDay(sentence) || isTold(sentence, name));
  }

  private boolean isPlain(ParsedSentence sentence, int first, int name) {
    return !isSubordinate(sentence, first) && !hasPluperfect(sentence, name);
  }

  /** Returns whether the offset stands between quotation marks. */
  boolean isQuoted(ParsedSentence sentence, int offset) {
    int from = paragraphStart(sentence);
    Matcher marks = MARKS.matcher(report.text()).region(from, offset);
    boolean open = false;
    while (marks.find()) {
      String mark = marks.group();
      open = mark.equals("\"") ? !open : mark.equals("\u201c");
    }
    return open;
  }

  private int paragraphStart(ParsedSentence sentence) {
    return report.sentences().stream()
        .filter(other -> other.paragraph() == sentence.paragraph())
        .mapToInt(ParsedSentence::start)
        .min()
        .orElse(sentence.start());
  }

  private Stream<TimeExpression> times(ParsedSentence sentence) {
    return times.stream().filter(time -> time.sentence() == sentence.index());
  }

  boolean namesYear(ParsedSentence sentence) {
    return times(sentence).anyMatch(time -> time.value().complete());
  }

  /** Returns the days of the week that the sentence names alone, without "last" or "next". */
  Set<DayOfWeek> weekdays(ParsedSentence sentence) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    times(sentence)
        .map(TimeExpression::value)
        .filter(TimeValue.Weekday.class::isInstance)
        .map(TimeValue.Weekday.class::cast)
        .forEach(value -> days.add(value.day()));
    return days;
  }

  private boolean namesNewsDay(ParsedSentence sentence) {
    return !weekdays(sentence).isEmpty()
        || times(sentence)
            .map(TimeExpression::value)
            .anyMatch(
                value ->
                    value instanceof TimeValue.Shift shift
                        && shift.base() == TimeValue.Base.PRESENT
                        && shift.unit() == TimeValue.Unit.DAY);
  }

  private boolean isSubordinate(ParsedSentence sentence, int first) {
    Set<String> words = wordings.words("subordinate");
    for (int at = Math.max(0, first - 3); at < first; at++) {
      if (words.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the verb over the word is in the pluperfect; where nothing is parsed, any. */
  private static boolean hasPluperfect(ParsedSentence sentence, int name) {
    if (!sentence.parsed()) {
      return sentence.tokens().stream().anyMatch(token -> token.text().equalsIgnoreCase("had"));
    }
    Token verb = sentence.token(verbOver(sentence, name));
    return sentence.children(verb, "aux").stream()
        .anyMatch(token -> token.text().equalsIgnoreCase("had"));
  }

  /**
   * Present tense, or a verb of saying, above the name or beside it. The perfect tells of the
   * present only what its subject is: "has defended President X" may be long ago.
   */
  private boolean isTold(ParsedSentence sentence, int name) {
    Set<String> saying = wordings.words("saying");
    Token below = sentence.token(name);
    Token up = below;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (isPresent(up)
          || (up.isVerb() && saying.contains(up.lemma()))
          || hasPresentAux(sentence, up, below.is("nsubj"))) {
        return true;
      }
      if (up.head() < 0 || up.is("acl")) {
        break;
      }
      below = up;
      up = sentence.token(up.head());
    }
    return !sentence.parsed() && sentence.tokens().stream().anyMatch(PresentFrame::isPresent);
  }

  private static boolean isPresent(Token token) {
    return token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  private static boolean hasPresentAux(ParsedSentence sentence, Token verb, boolean ofSubject) {
    return sentence.children(verb, "aux", "cop").stream()
        .filter(aux -> ofSubject || !aux.lemma().equals("have"))
        .anyMatch(aux -> isPresent(aux) || aux.lemma().equals("will"));
  }
}
