package org.sitrep.code.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds bounds in facts whose day is known: time counted from them, their news, and names that
 * nobody could write before them. Safe to share between threads.
 */
final class FactBounds {
  private static final int HEAD_SENTENCES = 4;

  private final PhraseBook<Fact> phrases = new PhraseBook<>();
  private final PhraseBook<Fact> names = new PhraseBook<>();
  private final List<Counting> exact;
  private final List<Counting> loose;
  private final Wordings wordings;

  FactBounds(Codebook codebook, Wordings wordings) {
    this.wordings = wordings;
    this.exact = wordings.countings("counting");
    this.loose = wordings.countings("loose_counting");
    for (Row row : codebook.table("facts")) {
      Fact fact = Fact.of(row);
      row.list("phrases").forEach(phrase -> phrases.add(phrase, fact));
      row.list("names").forEach(name -> names.add(name, fact));
    }
  }

  /** Returns what the facts that a report tells say of the time of its writing. */
  List<Bound> find(ParsedReport report, PresentFrame frame) {
    String title = report.report().title();
    String words = Fact.padded(report.text() + " " + (title == null ? "" : title));
    String head = Fact.padded(head(report) + " " + (title == null ? "" : title));
    List<Bound> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      named(report, sentence, words, found);
      Atoms atoms = Atoms.lowerCase(sentence);
      for (int at = 0; at < atoms.words().size(); at++) {
        Told told = told(report, sentence, atoms, at, head);
        if (told != null && !frame.isQuoted(sentence, told.quote().start())) {
          counted(told, frame, found);
          news(told, frame, found);
        }
      }
    }
    return found;
  }

  /** Returns the beginning of a report, which tells the war it is about. */
  private static String head(ParsedReport report) {
    List<ParsedSentence> all = report.sentences();
    int last = Math.min(HEAD_SENTENCES, all.size()) - 1;
    return last < 0 ? "" : report.text().substring(all.get(0).start(), all.get(last).end());
  }

  private void named(
      ParsedReport report, ParsedSentence sentence, String words, List<Bound> found) {
    Atoms atoms = Atoms.printed(sentence);
    for (int at = 0; at < atoms.words().size(); at++) {
      for (PhraseBook.Match<Fact> match : names.allAt(atoms.words(), at)) {
        Fact fact = match.meaning();
        LocalDate from = fact.since().from();
        if (from != null && fact.fits(words)) {
          Quote quote = quote(report, sentence, atoms, match.from(), match.to());
          found.add(
              new Bound(
                  quote,
                  List.of(Span.since(from)),
                  Sureness.CERTAIN,
                  "first-seen-fact",
                  fact.says()));
        }
      }
    }
  }

  /** The facts that the sentence itself points to go before those that only the report does. */
  private @Nullable Told told(
      ParsedReport report, ParsedSentence sentence, Atoms atoms, int at, String head) {
    List<PhraseBook.Match<Fact>> all = phrases.allAt(atoms.words(), at);
    if (all.isEmpty()) {
      return null;
    }
    String own = Fact.padded(report.text().substring(sentence.start(), sentence.end()));
    List<PhraseBook.Match<Fact>> fitting = fitting(all, own);
    if (fitting.isEmpty()) {
      fitting = fitting(all, own + head);
    }
    return fitting.isEmpty() ? null : longest(fitting, report, sentence, atoms);
  }

  private static List<PhraseBook.Match<Fact>> fitting(
      List<PhraseBook.Match<Fact>> all, String words) {
    return all.stream().filter(match -> match.meaning().fits(words)).toList();
  }

  private static Told longest(
      List<PhraseBook.Match<Fact>> fitting,
      ParsedReport report,
      ParsedSentence sentence,
      Atoms atoms) {
    PhraseBook.Match<Fact> first = fitting.get(0);
    List<Fact> facts =
        fitting.stream()
            .filter(match -> match.to() == first.to())
            .map(PhraseBook.Match::meaning)
            .toList();
    return new Told(report, sentence, atoms, first.from(), first.to(), facts);
  }

  private void counted(Told told, PresentFrame frame, List<Bound> found) {
    String words = told.marked();
    for (List<Counting> countings : List.of(exact, loose)) {
      for (Counting counting : countings) {
        Matcher matcher = counting.pattern().matcher(words);
        if (matcher.find()) {
          add(told, counting, matcher, countings == loose, frame, found);
          return;
        }
      }
    }
  }

  private void add(
      Told told,
      Counting counting,
      Matcher matcher,
      boolean isLoose,
      PresentFrame frame,
      List<Bound> found) {
    Set<DayOfWeek> weekdays = frame.weekdays(told.sentence());
    boolean days = counting.isExactDay(matcher);
    boolean bout = !days && counting.isBrief(matcher) && told.is(wordings.words("bout"));
    if (bout || (days && frame.namesYear(told.sentence()))) {
      return;
    }
    int number = wordings.number(matcher.group("n"));
    List<Fact> meant = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Fact fact : told.facts()) {
      Span span = counting.days(matcher, number, fact.since());
      if (span != null && fact.lasts(span) && (!days || isOn(fact, number, weekdays))) {
        meant.add(fact);
        spans.add(span);
      }
    }
    if (!spans.isEmpty()) {
      int first = told.atoms().tokens().get(told.from());
      boolean now = frame.isNow(told.sentence(), first, first);
      boolean sure = isLoose ? !weekdays.isEmpty() && now : now || (days && !weekdays.isEmpty());
      Sureness sureness = sure ? Sureness.CERTAIN : Sureness.DOUBTFUL;
      found.add(told.meaning(meant).bound(matcher, spans, sureness));
    }
  }

  private static boolean isOn(Fact fact, int number, Set<DayOfWeek> weekdays) {
    LocalDate from = fact.since().from();
    return weekdays.isEmpty()
        || (from != null && weekdays.contains(from.plusDays(number - 1L).getDayOfWeek()));
  }

  /** "The truce took effect on Wednesday" is news for a week where that day was a Wednesday. */
  private void news(Told told, PresentFrame frame, List<Bound> found) {
    Set<DayOfWeek> weekdays = frame.weekdays(told.sentence());
    boolean done = told.isDone() || told.begins(wordings.phrases("beginning"));
    if (!done || weekdays.size() != 1 || frame.namesYear(told.sentence())) {
      return;
    }
    List<Fact> facts =
        told.facts().stream().filter(fact -> weekdays.stream().anyMatch(fact::isNewsOf)).toList();
    if (!facts.isEmpty()) {
      String says = facts.stream().map(Fact::says).collect(Collectors.joining("; or "));
      List<Span> spans = facts.stream().map(Fact::news).toList();
      found.add(new Bound(told.quote(), spans, Sureness.CERTAIN, "news-of-fact", says));
    }
  }

  private static Quote quote(
      ParsedReport report, ParsedSentence sentence, Atoms atoms, int from, int to) {
    int start = sentence.token(atoms.tokens().get(from)).start();
    int end = sentence.token(atoms.tokens().get(to - 1)).end();
    return Quote.of(report.text(), start, end);
  }

  /** Words of a sentence that can mean facts. */
  private record Told(
      ParsedReport report,
      ParsedSentence sentence,
      Atoms atoms,
      int from,
      int to,
      List<Fact> facts) {
    Quote quote() {
      return FactBounds.quote(report, sentence, atoms, from, to);
    }

    /** "After two days of fighting" is said of any fight, not only of a war. */
    boolean is(Set<String> words) {
      return to - from == 1 && words.contains(atoms.words().get(from));
    }

    Told meaning(List<Fact> some) {
      return new Told(report, sentence, atoms, from, to, some);
    }

    /** Returns the words of the sentence, parted by blanks, these as one sign. */
    String marked() {
      List<String> words = new ArrayList<>(atoms.words().subList(0, from));
      words.add(Counting.FACT);
      words.addAll(atoms.words().subList(to, atoms.words().size()));
      return String.join(" ", words);
    }

    /** Returns whether the words have a verb in the past tense. */
    boolean isDone() {
      return atoms.tokens().subList(from, to).stream()
          .map(sentence::token)
          .anyMatch(token -> token.tag().equals("VBD"));
    }

    /** Returns whether these words are the subject of words that tell a beginning. */
    boolean begins(PhraseBook<String> beginnings) {
      Token last = sentence.token(atoms.tokens().get(to - 1));
      if (!last.is("nsubj")) {
        return false;
      }
      int verb = atoms.firstAtomOf(last.head());
      return verb < atoms.words().size() && beginnings.at(atoms.words(), verb).isPresent();
    }

    Bound bound(Matcher matcher, List<Span> spans, Sureness sureness) {
      int first = from(matcher.start());
      int end = to(matcher.end());
      String says =
          facts.stream()
              .map(Fact::says)
              .sorted(Comparator.naturalOrder())
              .collect(Collectors.joining("; or "));
      Quote quote = FactBounds.quote(report, sentence, atoms, first, end);
      return new Bound(quote, spans, sureness, "counted-time", says);
    }

    /** Returns the atom that begins at an offset of the marked words. */
    private int from(int offset) {
      int blanks = blanksBefore(offset);
      return blanks <= from ? blanks : blanks + to - from - 1;
    }

    /** Returns the atom after the one that ends at an offset of the marked words. */
    private int to(int offset) {
      int blanks = blanksBefore(offset);
      return blanks < from ? blanks + 1 : blanks + to - from;
    }

    private int blanksBefore(int offset) {
      return (int) marked().substring(0, offset).chars().filter(c -> c == ' ').count();
    }
  }
}
