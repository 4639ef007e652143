package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Casts a report, sentence by sentence: who was named before decides whom a surname, an acronym or
 * a pronoun stands for.
 */
final class Casting {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "into",
          "inside",
          "across",
          "near",
          "from",
          "through",
          "throughout",
          "around",
          "within",
          "outside",
          "over",
          "toward",
          "towards",
          "at",
          "onto",
          "off",
          "along");

  /**
   * The actor stands within this many tokens after "-backed": "Turkish-backed Syrian opposition
   * fighters".
   */
  private static final int BACKED_WITHIN = 6;

  private final String text;
  private final ActorNames names;
  private final List<PlaceMention> places;
  private final Frame frame;
  private final @Nullable LocalDate day;
  private final List<CastMember> members = new ArrayList<>();
  private final List<Cast.Backing> backings = new ArrayList<>();
  private final Map<String, Actor> shortNames = new HashMap<>();

  Casting(
      String text,
      ActorNames names,
      List<PlaceMention> places,
      Frame frame,
      @Nullable LocalDate day) {
    this.text = text;
    this.names = names;
    this.places = places;
    this.frame = frame;
    this.day = day;
  }

  List<CastMember> members() {
    return members;
  }

  /** Adds the mentions of a sentence. */
  void add(ParsedSentence sentence, List<Sighting> named, List<Sighting> agents) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (Sighting agent : agents) {
      addAgent(sentence, agent, named, agents, taken);
    }
    for (Sighting name : named) {
      addName(sentence, name, named, agents, taken);
    }
    for (Sighting name : named) {
      if (name.backer()) {
        addBacking(sentence, name);
      }
    }
    addPlaces(sentence);
    Pronouns.add(sentence, text, members);
  }

  List<Cast.Backing> backings() {
    return backings;
  }

  /**
   * "Iran-backed militias": who stands before the participle is behind the actor whose phrase holds
   * both.
   */
  private void addBacking(ParsedSentence sentence, Sighting name) {
    Actor actor = actorOf(name.sense());
    int participle = name.to() + 1;
    for (CastMember member : List.copyOf(members)) {
      boolean backed =
          member.sentence() == sentence.index()
              && member.head() > participle
              && member.head() <= participle + BACKED_WITHIN
              && member.kind() != CastMember.Kind.PRONOUN;
      if (backed && actor != null) {
        Quote quote =
            Quote.of(
                text, sentence.token(name.from()).start(), sentence.token(name.to() - 1).end());
        CastMember backer =
            member(
                quote,
                actor,
                sentence,
                sentence.token(name.head()),
                CastMember.Kind.ADJECTIVE,
                false);
        members.add(backer);
        backings.add(
            new Cast.Backing(
                backer, sentence.token(participle).text().toLowerCase(Locale.ROOT), member));
        return;
      }
    }
  }

  private void addPlaces(ParsedSentence sentence) {
    for (PlaceMention place : places) {
      List<Token> inside = sentence.within(place.quote().start(), place.quote().end());
      if (place.place() != null && place.place().country() != null && !inside.isEmpty()) {
        Actor actor = Coding.of(place.place().name(), place.place().country(), null);
        Token head = inside.get(inside.size() - 1);
        for (Token token : inside) {
          head = inside.stream().noneMatch(t -> t.index() == token.head()) ? token : head;
        }
        int at = head.index();
        boolean cast =
            members.stream()
                .anyMatch(
                    m ->
                        m.sentence() == sentence.index()
                            && (m.head() == at || m.quote().equals(place.quote())));
        if (!cast) {
          members.add(member(place.quote(), actor, sentence, head, CastMember.Kind.PLACE, false));
        }
      }
    }
  }

  private @Nullable Actor actorOf(@Nullable Sense sense) {
    if (sense instanceof Sense.CountryName name) {
      return Coding.of(names.countryName(name.country()), name.country(), "GOV");
    }
    if (sense instanceof Sense.Nationality nationality) {
      return Coding.of(names.countryName(nationality.country()), nationality.country(), "GOV");
    }
    if (sense instanceof Sense.Group group) {
      return Coding.of(group.row());
    }
    return sense instanceof Sense.Seat seat ? Coding.of(seat.name(), seat.country(), "GOV") : null;
  }

  private void addAgent(
      ParsedSentence sentence,
      Sighting agent,
      List<Sighting> named,
      List<Sighting> agents,
      boolean[] taken) {
    Token head = sentence.token(agent.head());
    boolean modifies = head.is("compound") || head.is("amod");
    if (agent.backer()
        || isInGroupName(agent, named)
        || (modifies && headIsPersonOrAgent(sentence, head, agents, named))) {
      return;
    }
    Sense.Agent sense = (Sense.Agent) java.util.Objects.requireNonNull(agent.sense());
    NounPhrase phrase = NounPhrase.around(sentence, head, agent.from(), agent.to());
    Modifiers modifiers = Modifiers.of(sentence, phrase, head, named, agents);
    String sector = sectorOf(sense, modifiers);
    CastMember.Kind kind = modifies ? CastMember.Kind.ADJECTIVE : CastMember.Kind.NOMINAL;
    boolean plural = isPlural(head, sense);
    modifiers.names().forEach(name -> mark(taken, name));
    Quote quote = phrase.quote(text, sentence);
    Row group = modifiers.group();
    if (group != null && !isCivilian(sense.sector())) {
      boolean broad = Set.of("government", "people", "alliance").contains(group.text("kind"));
      Actor actor =
          broad && !sector.equals("UNK")
              ? Coding.of(quote.text(), group.known("country"), sector)
              : Coding.of(group);
      members.add(member(quote, actor, sentence, head, kind, plural));
      return;
    }
    for (String country : countries(sentence, head, modifiers)) {
      String name = nominalName(country, modifiers, sense, quote);
      String known = country.isEmpty() ? null : country;
      members.add(member(quote, Coding.of(name, known, sector), sentence, head, kind, plural));
    }
  }

  private void addName(
      ParsedSentence sentence,
      Sighting name,
      List<Sighting> named,
      List<Sighting> agents,
      boolean[] taken) {
    Token head = sentence.token(name.head());
    if (taken[name.from()] || name.backer()) {
      return;
    }
    Sense sense = name.sense();
    if (sense instanceof Sense.Nationality nationality) {
      addNationality(sentence, name, head, nationality);
    } else if (sense instanceof Sense.CountryName country) {
      if (!isLocative(sentence, head)) {
        Actor actor = Coding.of(names.countryName(country.country()), country.country(), "GOV");
        addSpan(sentence, name, actor, CastMember.Kind.COUNTRY);
      }
    } else if (sense instanceof Sense.Capital capital) {
      if (actsAsGovernment(sentence, head)) {
        Actor actor =
            Coding.of(
                names.countryName(capital.country()) + " government", capital.country(), "GOV");
        addSpan(sentence, name, actor, CastMember.Kind.COUNTRY);
      }
    } else if (sense instanceof Sense.Seat seat) {
      addSpan(
          sentence, name, Coding.of(seat.name(), seat.country(), "GOV"), CastMember.Kind.COUNTRY);
    } else if (sense instanceof Sense.Group group) {
      addGroup(sentence, name, Coding.of(group.row()));
    } else {
      addPersonOrUnknown(sentence, name, head, named, agents);
    }
  }

  private void addNationality(
      ParsedSentence sentence, Sighting name, Token head, Sense.Nationality nationality) {
    boolean people = head.isNoun() && !head.is("compound") && !head.is("amod");
    String sector = people ? "CVL" : "GOV";
    Actor actor =
        Coding.of(names.countryName(nationality.country()), nationality.country(), sector);
    Quote quote =
        Quote.of(text, sentence.token(name.from()).start(), sentence.token(name.to() - 1).end());
    CastMember.Kind kind = people ? CastMember.Kind.NOMINAL : CastMember.Kind.ADJECTIVE;
    members.add(member(quote, actor, sentence, head, kind, head.tag().endsWith("S")));
  }

  private void addGroup(ParsedSentence sentence, Sighting name, Actor actor) {
    addSpan(sentence, name, actor, CastMember.Kind.GROUP);
    rememberAcronym(sentence, name, actor);
  }

  private void addPersonOrUnknown(
      ParsedSentence sentence,
      Sighting name,
      Token head,
      List<Sighting> named,
      List<Sighting> agents) {
    NounPhrase phrase = NounPhrase.around(sentence, head, name.from(), name.to());
    String words = words(sentence, name.from(), name.to());
    Actor actor = shortNames.get(words);
    if (name.sense() instanceof Sense.OfficeHolder holder) {
      actor = Coding.of(holder.terms(), day);
    } else if (actor == null) {
      actor = describedActor(sentence, head, phrase, named, agents, words);
      rememberAcronym(sentence, name, actor);
    }
    if (name.person()) {
      rememberSurname(words, actor);
    }
    Quote quote = phrase.quote(text, sentence);
    CastMember.Kind kind = name.person() ? CastMember.Kind.PERSON : CastMember.Kind.GROUP;
    members.removeIf(
        m ->
            m.sentence() == sentence.index()
                && quote.covers(m.quote())
                && m.quote().start() < sentence.token(name.from()).start());
    members.add(member(quote, actor, sentence, head, kind, false));
  }

  /**
   * A person or body that the codebook does not know is coded by the words around the name: title,
   * country, apposition.
   */
  private Actor describedActor(
      ParsedSentence sentence,
      Token head,
      NounPhrase phrase,
      List<Sighting> named,
      List<Sighting> agents,
      String words) {
    Modifiers around = Modifiers.of(sentence, phrase, head, named, agents);
    Token described = head;
    if (around.agents().isEmpty()) {
      List<Token> appositions = sentence.children(head, "appos");
      Token other = appositions.isEmpty() ? titleAbove(sentence, head) : appositions.get(0);
      if (other != null) {
        described = other;
        NounPhrase apposed = NounPhrase.around(sentence, other, other.index(), other.index() + 1);
        around = Modifiers.of(sentence, apposed, other, named, agents).with(agents, other);
      }
    }
    Row group = around.group();
    if (group != null) {
      return Coding.of(words, group.known("country"), group.known("sector"));
    }
    String sector =
        around.agents().isEmpty()
            ? null
            : sectorOf(around.agents().get(around.agents().size() - 1), around);
    boolean titled = sector != null;
    String country =
        countriesOf(sentence, described, around, titled ? frame.country() : null).stream()
            .findFirst()
            .orElse("");
    return Coding.of(words, country.isEmpty() ? null : country, sector);
  }

  private static @Nullable Token titleAbove(ParsedSentence sentence, Token head) {
    return head.is("appos") ? sentence.headOf(head).orElse(null) : null;
  }

  private void addSpan(ParsedSentence sentence, Sighting name, Actor actor, CastMember.Kind kind) {
    Quote quote =
        Quote.of(text, sentence.token(name.from()).start(), sentence.token(name.to() - 1).end());
    members.add(member(quote, actor, sentence, sentence.token(name.head()), kind, false));
  }

  private static CastMember member(
      Quote quote,
      Actor actor,
      ParsedSentence sentence,
      Token head,
      CastMember.Kind kind,
      boolean plural) {
    return new CastMember(
        new ActorMention(quote, actor), sentence.index(), head.index(), kind, plural);
  }

  private static void mark(boolean[] taken, Sighting name) {
    for (int i = name.from(); i < name.to(); i++) {
      taken[i] = true;
    }
  }

  private static boolean isPlural(Token head, Sense.Agent sense) {
    return head.tag().endsWith("S")
        || sense.kind().equals("collective")
        || sense.kind().equals("organisation");
  }

  private static boolean isCivilian(String sector) {
    return Set.of("CVL", "JRN", "MED", "REF", "EDU", "BUS").contains(sector);
  }

  /** "Syrian Democratic Forces" is a name, not some forces. */
  private static boolean isInGroupName(Sighting agent, List<Sighting> named) {
    return named.stream()
        .anyMatch(
            n ->
                n.from() <= agent.from()
                    && agent.to() <= n.to()
                    && (n.sense() instanceof Sense.Group || n.sense() == null)
                    && !n.backer());
  }

  private static boolean headIsPersonOrAgent(
      ParsedSentence sentence, Token head, List<Sighting> agents, List<Sighting> named) {
    Token above = sentence.headOf(head).orElse(head);
    return agents.stream().anyMatch(a -> a.holds(above.index()))
        || named.stream()
            .anyMatch(
                n -> n.holds(above.index()) && (n.person() || n.sense() instanceof Sense.Group));
  }

  private static String sectorOf(Sense.Agent head, Modifiers modifiers) {
    for (Sense.Agent modifier : modifiers.agents()) {
      boolean generic =
          head.sector().equals("UNK")
              || head.side().equals("unknown")
              || !head.side().equals("state");
      if (!modifier.equals(head) && generic && modifier.side().equals("nonstate")) {
        return modifier.sector();
      }
    }
    if (!head.sector().equals("UNK") && !head.sector().isEmpty()) {
      return head.sector();
    }
    return modifiers.agents().stream()
        .map(Sense.Agent::sector)
        .filter(s -> !s.equals("UNK") && !s.isEmpty())
        .findFirst()
        .orElse("UNK");
  }

  private Set<String> countries(ParsedSentence sentence, Token head, Modifiers modifiers) {
    return countriesOf(sentence, head, modifiers, frame.country());
  }

  private Set<String> countriesOf(
      ParsedSentence sentence, Token head, Modifiers modifiers, @Nullable String otherwise) {
    Set<String> found = new LinkedHashSet<>(modifiers.countries());
    if (found.isEmpty()) {
      for (Token below : sentence.children(head, "nmod")) {
        PlaceMention place = placeAt(below);
        if (place != null && place.place() != null && place.place().country() != null) {
          found.add(place.place().country());
        }
      }
    }
    if (found.isEmpty()) {
      found.add(otherwise == null ? "" : otherwise);
    }
    return found;
  }

  private @Nullable PlaceMention placeAt(Token token) {
    for (PlaceMention place : places) {
      if (place.quote().start() <= token.start() && token.end() <= place.quote().end()) {
        return place;
      }
    }
    return null;
  }

  private String nominalName(String country, Modifiers modifiers, Sense.Agent sense, Quote quote) {
    if (country.isEmpty() || modifiers.countries().size() < 2) {
      return quote.text();
    }
    return names.countryName(country) + " " + sense.noun();
  }

  private static boolean isLocative(ParsedSentence sentence, Token head) {
    if (!head.is("obl") && !head.is("nmod")) {
      return false;
    }
    return sentence.children(head, "case").stream().anyMatch(c -> LOCATIVE.contains(c.lemma()));
  }

  private static boolean actsAsGovernment(ParsedSentence sentence, Token head) {
    return (head.is("nsubj") && !head.relation().equals("nsubj:pass"))
        || sentence.children(head, "case").stream()
            .anyMatch(c -> Set.of("between", "with", "by").contains(c.lemma()));
  }

  private static String words(ParsedSentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
      words.append(gap ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  private void rememberSurname(String words, Actor actor) {
    List<String> parts = List.of(words.split(" "));
    shortNames.putIfAbsent(words, actor);
    if (parts.size() > 1) {
      shortNames.putIfAbsent(parts.get(parts.size() - 1), actor);
      List<String> atoms = Atoms.of(parts.get(parts.size() - 1));
      if (!atoms.isEmpty() && atoms.get(atoms.size() - 1).length() > 3) {
        shortNames.putIfAbsent(atoms.get(atoms.size() - 1), actor);
      }
    }
  }

  private void rememberAcronym(ParsedSentence sentence, Sighting name, Actor actor) {
    int at = name.to();
    if (at + 2 < sentence.tokens().size()
        && sentence.token(at).text().matches("\\(|-LRB-")
        && sentence.token(at + 1).text().matches("[A-Z][A-Za-z0-9-]{1,9}")
        && sentence.token(at + 2).text().matches("\\)|-RRB-")) {
      shortNames.putIfAbsent(sentence.token(at + 1).text(), actor);
    }
  }
}
