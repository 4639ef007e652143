package org.sitrep.code.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:at the time|back then|in those days|anniversar\\w+|years? ago|decades? ago|era"
              + "|decades? (?:of|after|later)|years? (?:after|later|on|before|earlier)|months? (?:ago|after|earlier|later)|the (?:fall|ouster"
              + "|overthrow|downfall|toppling|removal|assassination|death|resignation|departure|exile) of"
              + "|toppl\\w+|oust\\w+|overthr\\w+|depos\\w+|fled|unseat\\w+|succeeded|replaced|predecessor"
              + "|no longer|used to|once|history|historic\\w*|memoir|remember\\w*|recall\\w*"
              + "|days after|long before|previously|formerly|legacy|during the (?:presidency|rule|reign))\\b");

  private static final Pattern LOOK_BACK =
      Pattern.compile(
          "(?i)\\b(?:anniversary|look(?:s|ing)? back|years on|years later|years after|a timeline"
              + "|timeline|chronology|obituary|retrospective|the history of|how it began|in memory of"
              + "|from the archives?|remember(?:s|ing)|hundred days)\\b");

  private static final Set<String> SUBORDINATE =
      Set.of("when", "after", "since", "until", "before", "under", "during", "while");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "declare",
          "warn",
          "state",
          "add",
          "confirm",
          "deny",
          "urge",
          "pledge",
          "vow",
          "insist",
          "condemn",
          "reject",
          "reaffirm");

  private static final int HEAD_SENTENCES = 2;

  private final ParsedReport report;
  private final List<TimeExpression> times;
  private final boolean looksBack;

  PresentFrame(ParsedReport report, List<TimeExpression> times) {
    this.report = report;
    this.times = times;
    String title = report.report().title();
    this.looksBack = LOOK_BACK.matcher((title == null ? "" : title) + "\n" + head(report)).find();
  }

  private static String head(ParsedReport report) {
    List<ParsedSentence> all = report.sentences();
    int last = Math.min(HEAD_SENTENCES, all.size());
    return last == 0 ? "" : report.text().substring(all.get(0).start(), all.get(last - 1).end());
  }

  /** Returns whether the sentence is set in the past, so that titles in it prove nothing. */
  boolean isMemory(ParsedSentence sentence) {
    String words = report.text().substring(sentence.start(), sentence.end());
    return PAST.matcher(words).find() || namesYear(sentence);
  }

  /** Returns whether the words from that token on are beyond doubt of the report's present. */
  boolean isPresent(ParsedSentence sentence, int first, int name) {
    return !looksBack
        && !isSubordinate(sentence, first)
        && !hasPluperfect(sentence)
        && (namesNewsDay(sentence) || isTold(sentence, name));
  }

  /** Returns whether the offset stands between quotation marks. */
  boolean isQuoted(ParsedSentence sentence, int offset) {
    int from = paragraphStart(sentence);
    Matcher marks = Pattern.compile("[\"\u201c\u201d]").matcher(report.text()).region(from, offset);
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

  private boolean namesYear(ParsedSentence sentence) {
    return times.stream()
        .filter(time -> time.sentence() == sentence.index())
        .anyMatch(time -> time.value().complete());
  }

  private boolean namesNewsDay(ParsedSentence sentence) {
    return times.stream()
        .filter(time -> time.sentence() == sentence.index())
        .map(TimeExpression::value)
        .anyMatch(
            value ->
                value instanceof TimeValue.Weekday
                    || (value instanceof TimeValue.Shift shift
                        && shift.base() == TimeValue.Base.PRESENT
                        && shift.unit() == TimeValue.Unit.DAY));
  }

  private static boolean isSubordinate(ParsedSentence sentence, int first) {
    for (int at = Math.max(0, first - 3); at < first; at++) {
      if (SUBORDINATE.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPluperfect(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.text().equalsIgnoreCase("had") && token.is("aux"));
  }

  /** Present tense, or a verb of saying, above the name or beside it. */
  private static boolean isTold(ParsedSentence sentence, int name) {
    Token up = sentence.token(name);
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (isPresent(up)
          || (up.isVerb() && SAYING.contains(up.lemma()))
          || hasPresentAux(sentence, up)) {
        return true;
      }
      if (up.head() < 0) {
        break;
      }
      up = sentence.token(up.head());
    }
    return !sentence.parsed() && sentence.tokens().stream().anyMatch(PresentFrame::isPresent);
  }

  private static boolean isPresent(Token token) {
    return token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  private static boolean hasPresentAux(ParsedSentence sentence, Token verb) {
    return sentence.children(verb, "aux", "cop").stream()
        .anyMatch(aux -> isPresent(aux) || aux.lemma().equals("will"));
  }
}
