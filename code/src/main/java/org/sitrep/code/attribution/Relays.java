package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds the agency or medium that relays a saying: one that is told, interviews, quotes, carries or
 * cites the claimant. Monitors count what they say as their own and relay nothing.
 */
final class Relays {
  private static final List<String> MEDIA =
      List.of(
          "state media",
          "state television",
          "state tv",
          "state radio",
          "state broadcaster",
          "state news agency",
          "official news agency",
          "news agency",
          "news agencies",
          "news channel",
          "local media",
          "local radio",
          "local television",
          "media outlets",
          "state run media",
          "state run television",
          "state owned media",
          "semi official news agency",
          "public broadcaster",
          "public television",
          "national television",
          "state newspaper");

  private static final Set<String> BEFORE =
      Set.of("JJ", "NN", "NNP", "NNPS", "POS", "DT", "PRP$", "HYPH");

  private final PhraseBook<Boolean> names = new PhraseBook<>();
  private final PhraseBook<Boolean> media = new PhraseBook<>();

  Relays(Codebook codebook) {
    for (Row row : codebook.table("agencies")) {
      if (!row.text("kind").equals("monitor") && !row.text("kind").equals("platform")) {
        names.add(row.text("name"), true);
        row.list("aliases").forEach(alias -> names.add(alias, true));
      }
    }
    MEDIA.forEach(phrase -> media.add(phrase, true));
  }

  /** Returns the draft with the relay that its sentence names beside its speaker and content. */
  Draft named(Page page, Draft draft) {
    ParsedSentence sentence = page.report().sentences().get(draft.sentence());
    for (Quote relay : in(page, sentence)) {
      if (isBeside(page, draft, relay) && linked(sentence, draft, relay)) {
        return draft.through(relay);
      }
    }
    return draft;
  }

  private static boolean isBeside(Page page, Draft draft, Quote relay) {
    Speaker speaker = draft.speaker();
    return draft.parts().stream().noneMatch(relay::overlaps)
        && (speaker == null || !relay.overlaps(page.words(speaker)))
        && page.quotationAt(relay.start()) == null;
  }

  /** The relay stands with the cue: no more than an adjunct between them. */
  private static boolean linked(ParsedSentence sentence, Draft draft, Quote relay) {
    Quote cue = draft.cue();
    if (cue == null || cue.start() < sentence.start() || cue.end() > sentence.end()) {
      return false;
    }
    int from = Math.min(cue.end(), relay.end());
    int to = Math.max(cue.start(), relay.start());
    return from >= to || draft.parts().stream().noneMatch(p -> p.start() >= from && p.end() <= to);
  }

  /** Returns the media that the sentence names, with their articles and titles. */
  private List<Quote> in(Page page, ParsedSentence sentence) {
    List<Quote> found = new ArrayList<>();
    add(page, sentence, Atoms.printed(sentence), names, found);
    add(page, sentence, Atoms.lowerCase(sentence), media, found);
    return found;
  }

  private static void add(
      Page page,
      ParsedSentence sentence,
      Atoms atoms,
      PhraseBook<Boolean> book,
      List<Quote> found) {
    for (int i = 0; i < atoms.words().size(); i++) {
      Optional<PhraseBook.Match<Boolean>> match = book.at(atoms.words(), i);
      if (match.isPresent()) {
        int first = atoms.tokens().get(match.get().from());
        int last = atoms.tokens().get(match.get().to() - 1);
        found.add(page.quote(sentence, opening(sentence, first), last));
        i = match.get().to() - 1;
      }
    }
  }

  /** As "Iranian state media", "the country's official news agency". */
  private static int opening(ParsedSentence sentence, int first) {
    int from = first;
    while (from > 0 && BEFORE.contains(sentence.token(from - 1).tag())) {
      from--;
    }
    while (from < first && isArticle(sentence.token(from))) {
      from++;
    }
    return from;
  }

  private static boolean isArticle(Token token) {
    return token.tag().equals("DT") || token.tag().equals("POS");
  }

  /** Returns whether the phrase is a medium. */
  boolean isMedium(Page page, @Nullable Speaker speaker) {
    if (speaker == null) {
      return false;
    }
    Quote words = page.words(speaker);
    ParsedSentence sentence = page.report().sentences().get(speaker.sentence());
    return in(page, sentence).stream().anyMatch(words::overlaps);
  }
}
