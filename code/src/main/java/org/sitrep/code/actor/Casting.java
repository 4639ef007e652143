package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
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

  private static final Set<String> BESIDE = Set.of("between", "with", "by");

  /**
   * The actor stands within this many tokens after "-backed": "Turkish-backed Syrian opposition
   * fighters".
   */
  private static final int BACKED_WITHIN = 6;

  private final Stage stage;
  private final ActorNames names;
  private final Nominals nominals;
  private final People people;
  private final List<Cast.Backing> backings = new ArrayList<>();

  Casting(
      String text,
      ActorNames names,
      List<PlaceMention> places,
      Frame frame,
      @Nullable LocalDate day) {
    this.stage = new Stage(text, places, frame, day);
    this.names = names;
    Countries countries = new Countries(stage);
    this.nominals = new Nominals(stage, names, countries);
    this.people = new People(stage, names, countries);
  }

  List<CastMember> members() {
    return stage.members;
  }

  List<Cast.Backing> backings() {
    return backings;
  }

  /** Adds the mentions of a sentence. */
  void add(Setting setting) {
    ParsedSentence sentence = setting.sentence();
    boolean[] taken = new boolean[sentence.tokens().size()];
    setting.agents().forEach(agent -> nominals.add(setting, agent, taken));
    for (Sighting name : setting.named()) {
      if (!taken[name.from()] && !name.backer()) {
        addName(setting, name);
      }
    }
    setting.named().stream().filter(Sighting::backer).forEach(name -> addBacking(sentence, name));
    addPlaces(sentence);
    Pronouns.add(sentence, stage.text, stage.members);
    Possessed.recode(setting, stage.members);
  }

  private void addName(Setting setting, Sighting name) {
    ParsedSentence sentence = setting.sentence();
    Token head = sentence.token(name.head());
    Actor actor = actorOf(name.sense());
    if (name.sense() instanceof Sense.Nationality) {
      addNationality(sentence, name, head);
    } else if (name.sense() instanceof Sense.CountryName) {
      addWhere(sentence, name, actor, !isLocative(sentence, head));
    } else if (name.sense() instanceof Sense.Capital) {
      addWhere(sentence, name, actor, actsAsGovernment(sentence, head));
    } else if (name.sense() instanceof Sense.Seat) {
      addWhere(sentence, name, actor, true);
    } else if (name.sense() instanceof Sense.Group group) {
      addGroup(sentence, name, Coding.of(group.row()));
    } else if (isSomeone(sentence, name)) {
      people.add(setting, name);
    }
  }

  private void addWhere(
      ParsedSentence sentence, Sighting name, @Nullable Actor actor, boolean acts) {
    if (acts && actor != null) {
      stage.add(sentence, name, actor, CastMember.Kind.COUNTRY);
    }
  }

  private @Nullable Actor actorOf(@Nullable Sense sense) {
    if (sense instanceof Sense.CountryName name) {
      return Coding.of(names.countryName(name.country()), name.country(), "GOV");
    }
    if (sense instanceof Sense.Nationality nationality) {
      return Coding.of(names.countryName(nationality.country()), nationality.country(), "GOV");
    }
    if (sense instanceof Sense.Capital capital) {
      String name = names.countryName(capital.country()) + " government";
      return Coding.of(name, capital.country(), "GOV");
    }
    if (sense instanceof Sense.Group group) {
      return Coding.of(group.row());
    }
    return sense instanceof Sense.Seat seat ? Coding.of(seat.name(), seat.country(), "GOV") : null;
  }

  private void addNationality(ParsedSentence sentence, Sighting name, Token head) {
    boolean many = head.isNoun() && !head.is("compound") && !head.is("amod");
    String country = ((Sense.Nationality) Objects.requireNonNull(name.sense())).country();
    Actor actor = Coding.of(names.countryName(country), country, many ? "CVL" : "GOV");
    CastMember.Kind kind = many ? CastMember.Kind.NOMINAL : CastMember.Kind.ADJECTIVE;
    Quote quote = stage.quote(sentence, name.from(), name.to());
    stage.add(quote, actor, sentence, head, kind, head.tag().endsWith("S"));
  }

  /** A name that is also that of a place ("Amhara", "DPR") is an actor only where it acts. */
  private void addGroup(ParsedSentence sentence, Sighting name, Actor actor) {
    Token head = sentence.token(name.head());
    PlaceMention place = stage.placeAt(head);
    if (place != null) {
      Quote words = stage.quote(sentence, name.from(), name.to());
      boolean part =
          place.quote().covers(words) && place.quote().text().length() > words.text().length();
      if (part || isLocative(sentence, head)) {
        return;
      }
    }
    stage.add(sentence, name, actor, CastMember.Kind.GROUP);
    people.rememberAcronym(sentence, name, actor);
  }

  /** What the tagger takes for a person or a body may be a place that the gazetteer knows. */
  private boolean isSomeone(ParsedSentence sentence, Sighting name) {
    PlaceMention place = stage.placeAt(sentence.token(name.to() - 1));
    if (place == null || place.place() == null) {
      return true;
    }
    int length = stage.quote(sentence, name.from(), name.to()).text().length();
    return name.sense() != null && place.quote().text().length() <= length;
  }

  /**
   * "Iran-backed militias": who stands before the participle is behind the actor whose phrase holds
   * both.
   */
  private void addBacking(ParsedSentence sentence, Sighting name) {
    Actor actor = actorOf(name.sense());
    int participle = name.to() + 1;
    for (CastMember member : List.copyOf(stage.members)) {
      if (actor != null && isBacked(sentence, participle, member)) {
        Quote quote = stage.quote(sentence, name.from(), name.to());
        Token head = sentence.token(name.head());
        stage.add(quote, actor, sentence, head, CastMember.Kind.ADJECTIVE, false);
        CastMember backer = stage.members.get(stage.members.size() - 1);
        String how = sentence.token(participle).text().toLowerCase(Locale.ROOT);
        backings.add(new Cast.Backing(backer, how, member));
        return;
      }
    }
  }

  private static boolean isBacked(ParsedSentence sentence, int participle, CastMember member) {
    return member.sentence() == sentence.index()
        && member.head() > participle
        && member.head() <= participle + BACKED_WITHIN
        && member.kind() != CastMember.Kind.PRONOUN;
  }

  private void addPlaces(ParsedSentence sentence) {
    for (PlaceMention mention : stage.placesOf(sentence)) {
      List<Token> inside = sentence.within(mention.quote().start(), mention.quote().end());
      var place = mention.place();
      if (place != null && !inside.isEmpty()) {
        Token head = headOf(inside);
        boolean cast =
            stage.members.stream()
                .filter(m -> m.sentence() == sentence.index())
                .anyMatch(m -> m.head() == head.index() || m.quote().equals(mention.quote()));
        if (!cast) {
          Actor actor = Coding.of(place.name(), place.country(), null);
          stage.add(mention.quote(), actor, sentence, head, CastMember.Kind.PLACE, false);
        }
      }
    }
  }

  private static Token headOf(List<Token> inside) {
    Token head = inside.get(inside.size() - 1);
    for (Token token : inside) {
      head = inside.stream().noneMatch(t -> t.index() == token.head()) ? token : head;
    }
    return head;
  }

  private static boolean isLocative(ParsedSentence sentence, Token head) {
    return (head.is("obl") || head.is("nmod"))
        && sentence.children(head, "case").stream().anyMatch(c -> LOCATIVE.contains(c.lemma()));
  }

  private static boolean actsAsGovernment(ParsedSentence sentence, Token head) {
    return (head.is("nsubj") && !head.relation().equals("nsubj:pass"))
        || sentence.children(head, "case").stream().anyMatch(c -> BESIDE.contains(c.lemma()));
  }
}
