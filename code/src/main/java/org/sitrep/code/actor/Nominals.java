package org.sitrep.code.actor;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Actor;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Casts those who are named by a common noun: "opposition fighters", "the army". */
final class Nominals {
  private static final Set<String> CIVILIAN = Set.of("CVL", "JRN", "MED", "REF", "EDU", "BUS");
  private static final Set<String> BROAD = Set.of("government", "people", "alliance");

  /** Nouns that name nobody where "of" follows: the movement of goods, a state of emergency. */
  private static final Set<String> DOINGS = Set.of("movement", "state", "force", "body", "command");

  /** Nouns that "the" points back with to a group named before. */
  private static final Set<String> POINTERS =
      Set.of(
          "group", "movement", "organisation", "organization", "militia", "faction", "coalition");

  /** Those of the pointers that stand for no part of a state. */
  private static final Set<String> BANDS = Set.of("group", "movement", "militia", "faction");

  private static final Set<String> STATE =
      Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "IGO", "JRN", "MED");

  private final Stage stage;
  private final ActorNames names;
  private final Countries countries;

  Nominals(Stage stage, ActorNames names, Countries countries) {
    this.stage = stage;
    this.names = names;
    this.countries = countries;
  }

  /** Casts a common noun and marks the names that its phrase has taken in. */
  void add(Setting setting, Sighting agent, boolean[] taken) {
    ParsedSentence sentence = setting.sentence();
    Token head = sentence.token(agent.head());
    boolean modifies = head.is("compound") || head.is("amod");
    boolean described = modifies && setting.isSomebody(sentence.headOf(head).orElse(head));
    if (agent.backer() || setting.isInName(agent) || described || isNobody(sentence, agent, head)) {
      return;
    }
    NounPhrase phrase = NounPhrase.around(sentence, head, agent.from(), agent.to());
    Modifiers modifiers = Modifiers.of(setting, phrase, head);
    modifiers.names().forEach(name -> mark(taken, name));
    Mention mention =
        new Mention(
            phrase.quote(stage.text, sentence),
            (Sense.Agent) Objects.requireNonNull(agent.sense()),
            modifiers,
            modifies ? CastMember.Kind.ADJECTIVE : CastMember.Kind.NOMINAL);
    Actor group = groupOf(setting, head, mention);
    if (group == null) {
      addByCountry(setting, head, mention);
    } else {
      boolean plural = isPlural(head, mention.sense());
      stage.add(mention.quote(), group, sentence, head, mention.kind(), plural);
    }
  }

  private record Mention(
      Quote quote, Sense.Agent sense, Modifiers modifiers, CastMember.Kind kind) {}

  /** A word of a place's name, a doing, and "no one" name nobody. */
  private boolean isNobody(ParsedSentence sentence, Sighting agent, Token head) {
    PlaceMention place = stage.placeAt(head);
    boolean inPlace = place != null && place.quote().start() < sentence.token(agent.from()).start();
    boolean doing =
        DOINGS.contains(head.lemma())
            && agent.to() - agent.from() == 1
            && sentence.children(head, "nmod").stream().anyMatch(below -> hasOf(sentence, below));
    return (inPlace && head.isProperNoun()) || doing;
  }

  private static boolean hasOf(ParsedSentence sentence, Token below) {
    return sentence.children(below, "case").stream().anyMatch(c -> c.lemma().equals("of"));
  }

  private @Nullable Actor groupOf(Setting setting, Token head, Mention mention) {
    Sense.Agent sense = mention.sense();
    Row group = mention.modifiers().group();
    if (group != null && !CIVILIAN.contains(sense.sector())) {
      String sector = mention.modifiers().sectorOf(sense);
      return BROAD.contains(group.text("kind")) && !sector.equals("UNK")
          ? Coding.of(mention.quote().text(), group.known("country"), sector)
          : Coding.of(group);
    }
    return pointsBack(setting.sentence(), head, mention) ? lastGroup(setting, head) : null;
  }

  /** "The group", "the movement" with nothing said of it is the one named last. */
  private static boolean pointsBack(ParsedSentence sentence, Token head, Mention mention) {
    return POINTERS.contains(head.lemma())
        && !head.tag().endsWith("S")
        && mention.modifiers().countries().isEmpty()
        && mention.quote().start() == head.start()
        && sentence.children(head, "det").stream()
            .anyMatch(d -> Set.of("the", "this", "that").contains(d.lemma()))
        && sentence.children(head, "nmod").isEmpty();
  }

  /** The last one that was named, in this sentence or before; "the group" is no state's army. */
  private @Nullable Actor lastGroup(Setting setting, Token head) {
    boolean banded = BANDS.contains(head.lemma());
    for (int i = setting.named().size() - 1; i >= 0; i--) {
      Sighting name = setting.named().get(i);
      if (name.to() <= head.index()
          && name.sense() instanceof Sense.Group group
          && !group.row().text("sector").isEmpty()
          && !(banded && isOfficial(group.row().text("sector")))) {
        return Coding.of(group.row());
      }
    }
    for (int i = stage.members.size() - 1; i >= 0; i--) {
      CastMember member = stage.members.get(i);
      boolean near = setting.sentence().index() - member.sentence() <= 3;
      boolean meant = !(banded && STATE.contains(member.sector()));
      if (near && meant && isNamedGroup(member)) {
        return member.mention().actor();
      }
    }
    return null;
  }

  private static boolean isOfficial(String sector) {
    return STATE.contains(sector) || sector.equals("NGO");
  }

  private static boolean isNamedGroup(CastMember member) {
    return member.kind() == CastMember.Kind.GROUP && !member.sector().isEmpty();
  }

  private void addByCountry(Setting setting, Token head, Mention mention) {
    ParsedSentence sentence = setting.sentence();
    Sense.Agent sense = mention.sense();
    String sector = mention.modifiers().sectorOf(sense);
    boolean framed = !isMany(sentence, head, sense);
    Set<String> found =
        countries.of(
            sentence, head, mention.modifiers(), framed, Telling.country(setting, head, sector));
    for (String told : found) {
      boolean framedOnly = mention.modifiers().countries().isEmpty();
      String country = framedOnly ? stationed(told, sense) : told;
      String name =
          country.isEmpty() || found.size() < 2
              ? mention.quote().text()
              : names.countryName(country) + " " + sense.noun();
      Actor actor = Coding.of(name, country.isEmpty() ? null : country, sector);
      boolean plural = isPlural(head, sense);
      stage.add(mention.quote(), actor, sentence, head, mention.kind(), plural);
    }
  }

  /**
   * A land that has no army of its own is held by that of another: "the army" and "settlers" in a
   * report on the West Bank are Israel's.
   */
  private String stationed(String country, Sense.Agent sense) {
    boolean foreign =
        sense.noun().equals("settler")
            || (sense.sector().equals("MIL") && sense.side().equals("state"));
    String other = stage.frame.other();
    return foreign && !names.hasArmy(country) && other != null && names.hasArmy(other)
        ? other
        : country;
  }

  /** "Governments" are those of no one country. */
  private static boolean isMany(ParsedSentence sentence, Token head, Sense.Agent sense) {
    return sense.noun().equals("government")
        && head.tag().endsWith("S")
        && sentence.children(head, "det").isEmpty();
  }

  private static boolean isPlural(Token head, Sense.Agent sense) {
    return head.tag().endsWith("S")
        || sense.kind().equals("collective")
        || sense.kind().equals("organisation");
  }

  private static void mark(boolean[] taken, Sighting name) {
    for (int i = name.from(); i < name.to(); i++) {
      taken[i] = true;
    }
  }
}
