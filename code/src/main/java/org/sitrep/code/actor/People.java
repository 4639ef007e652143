package org.sitrep.code.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Actor;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Casts people, and bodies that the codebook does not list, and remembers them: a surname or an
 * acronym alone later stands for the one who was named in full.
 */
final class People {
  private static final int SHORTEST_SURNAME = 4;

  /** Words that alone stand for the body whose name holds them, once it was named in full. */
  private static final Set<String> BODIES =
      Set.of(
          "Observatory",
          "Council",
          "Front",
          "Coalition",
          "Commission",
          "Committee",
          "Ministry",
          "Movement",
          "Army",
          "Brotherhood",
          "League",
          "Court",
          "Agency",
          "Party",
          "Organization",
          "Organisation",
          "Foundation",
          "Network",
          "Institute",
          "Assembly");

  private final Stage stage;
  private final ActorNames names;
  private final Countries countries;
  private final Map<String, Actor> shortNames = new HashMap<>();

  People(Stage stage, ActorNames names, Countries countries) {
    this.stage = stage;
    this.names = names;
    this.countries = countries;
  }

  /** Casts the name of an office holder, of another person, or of an unlisted body. */
  void add(Setting setting, Sighting name) {
    ParsedSentence sentence = setting.sentence();
    Token head = sentence.token(name.head());
    NounPhrase phrase = NounPhrase.around(sentence, head, name.from(), name.to());
    Actor actor = actorOf(setting, name, phrase);
    Quote quote = phrase.quote(stage.text, sentence);
    CastMember.Kind kind = name.person() ? CastMember.Kind.PERSON : CastMember.Kind.GROUP;
    int start = sentence.token(name.from()).start();
    stage.members.removeIf(
        m ->
            m.sentence() == sentence.index()
                && quote.covers(m.quote())
                && m.quote().start() < start);
    stage.add(quote, actor, sentence, head, kind, false);
  }

  private Actor actorOf(Setting setting, Sighting name, NounPhrase phrase) {
    String words = setting.words(name.from(), name.to());
    Actor actor = shortNames.get(words);
    if (name.sense() instanceof Sense.OfficeHolder holder) {
      Modifiers around = Modifiers.of(setting, phrase, setting.sentence().token(name.head()));
      actor = actor == null ? Coding.of(chosen(holder, around), stage.day) : actor;
    } else if (actor == null && names.countryOfMedium(words) != null) {
      String country = names.countryOfMedium(words);
      actor = Coding.of(words, "".equals(country) ? null : country, "JRN");
    } else if (actor == null) {
      actor = described(setting, name, phrase, words);
      rememberAcronym(setting.sentence(), name, actor);
    }
    if (name.person()) {
      rememberSurname(words, actor);
    }
    return actor;
  }

  private List<Row> chosen(Sense.OfficeHolder holder, Modifiers around) {
    String country = around.countries().isEmpty() ? null : around.countries().iterator().next();
    return Homonyms.terms(holder.terms(), country, stage.frame, stage.day);
  }

  /** By the words around the name: title, country, apposition; else by the words in it. */
  private Actor described(Setting setting, Sighting name, NounPhrase phrase, String words) {
    ParsedSentence sentence = setting.sentence();
    Token head = sentence.token(name.head());
    Modifiers around = Modifiers.of(setting, phrase, head);
    Token told = head;
    Token other = around.agents().isEmpty() ? apposed(sentence, head) : null;
    if (other != null) {
      told = other;
      NounPhrase apposed = NounPhrase.around(sentence, other, other.index(), other.index() + 1);
      around = Modifiers.of(setting, apposed, other).with(setting.agents(), other);
    }
    Row group = around.group();
    if (group != null) {
      return Coding.of(words, group.known("country"), group.known("sector"));
    }
    String sector = sectorOf(around, name, words);
    String country = countries.of(sentence, told, around, sector != null).iterator().next();
    boolean unlisted = around.agents().isEmpty() && "JRN".equals(sector);
    boolean borderless = around.countries().isEmpty() && ("IGO".equals(sector) || unlisted);
    return Coding.of(words, country.isEmpty() || borderless ? null : country, sector);
  }

  private static @Nullable String sectorOf(Modifiers around, Sighting name, String words) {
    if (!around.agents().isEmpty()) {
      return around.sectorOf(around.agents().get(around.agents().size() - 1));
    }
    return name.person() ? null : NameWords.sector(words);
  }

  private static @Nullable Token apposed(ParsedSentence sentence, Token head) {
    List<Token> below = sentence.children(head, "appos");
    if (!below.isEmpty()) {
      return below.get(0);
    }
    return head.is("appos") ? sentence.headOf(head).orElse(null) : null;
  }

  private void rememberSurname(String words, Actor actor) {
    List<String> parts = List.of(words.split(" "));
    shortNames.putIfAbsent(words, actor);
    if (parts.size() > 1) {
      String last = parts.get(parts.size() - 1);
      shortNames.putIfAbsent(last, actor);
      List<String> atoms = Atoms.of(last);
      if (!atoms.isEmpty() && atoms.get(atoms.size() - 1).length() >= SHORTEST_SURNAME) {
        shortNames.putIfAbsent(atoms.get(atoms.size() - 1), actor);
      }
    }
  }

  /** Remembers the acronym that stands in brackets after a name, and the last word of the name. */
  void rememberAcronym(ParsedSentence sentence, Sighting name, Actor actor) {
    int at = name.to();
    if (at + 2 < sentence.tokens().size()
        && sentence.token(at).text().matches("\\(|-LRB-")
        && sentence.token(at + 1).text().matches("[A-Z][A-Za-z0-9-]{1,9}")
        && sentence.token(at + 2).text().matches("\\)|-RRB-")) {
      shortNames.putIfAbsent(sentence.token(at + 1).text(), actor);
    }
    if (name.to() - name.from() > 1) {
      for (int i = name.from(); i < name.to(); i++) {
        if (BODIES.contains(sentence.token(i).text())) {
          shortNames.put(sentence.token(i).text(), actor);
        }
      }
    }
  }
}
