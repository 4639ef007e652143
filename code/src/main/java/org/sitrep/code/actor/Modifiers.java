package org.sitrep.code.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Row;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * What the words around the head of a noun phrase say of whom it names.
 *
 * @param countries the countries named by adjectives, possessives and "of" phrases, in order
 * @param group the group named there, or null
 * @param agents the common nouns for somebody in the phrase, in order
 * @param names the sightings that were read
 */
record Modifiers(
    Set<String> countries, @Nullable Row group, List<Sense.Agent> agents, List<Sighting> names) {

  /**
   * Returns the modifiers in the phrase and in the "of", "for", "in" and "from" phrases that hang
   * on its head.
   */
  static Modifiers of(Setting setting, NounPhrase phrase, Token head) {
    ParsedSentence sentence = setting.sentence();
    Set<String> countries = new LinkedHashSet<>();
    List<Sighting> read = new ArrayList<>();
    Row group = null;
    for (Sighting name : setting.named()) {
      boolean inPhrase = phrase.from() <= name.from() && name.to() <= phrase.to();
      boolean below = !inPhrase && hangsOn(sentence, name, head);
      if (name.backer() || name.holds(head.index()) || !(inPhrase || below)) {
        continue;
      }
      String country = countryOf(name.sense());
      if (country != null && (inPhrase || countries.isEmpty())) {
        countries.add(country);
        read.add(name);
      }
      if (name.sense() instanceof Sense.Group named1 && group == null) {
        group = named1.row();
        read.add(name);
      }
    }
    return new Modifiers(
        countries, group, agentsIn(sentence, phrase, head, setting.agents()), read);
  }

  /** Returns these modifiers with the agent noun that stands at the token, if one does. */
  Modifiers with(List<Sighting> all, Token token) {
    List<Sense.Agent> more = new ArrayList<>(agents);
    for (Sighting agent : all) {
      Sense.Agent sense = (Sense.Agent) Objects.requireNonNull(agent.sense());
      if (agent.holds(token.index()) && !more.contains(sense)) {
        more.add(sense);
      }
    }
    return new Modifiers(countries, group, more, names);
  }

  /**
   * Returns the sector of somebody named by that noun: a nonstate modifier decides over a noun that
   * is open, then the noun itself, then any modifier; UNK where none tells.
   */
  String sectorOf(Sense.Agent head) {
    for (Sense.Agent modifier : agents) {
      boolean open = head.sector().equals("UNK") || !head.side().equals("state");
      if (!modifier.equals(head) && open && modifier.side().equals("nonstate")) {
        return modifier.sector();
      }
    }
    if (!head.sector().equals("UNK") && !head.sector().isEmpty()) {
      return head.sector();
    }
    boolean state = agents.stream().anyMatch(a -> a.side().equals("state"));
    if (head.noun().equals("force") && (state || !countries.isEmpty())) {
      return "MIL";
    }
    return agents.stream()
        .map(Sense.Agent::sector)
        .filter(s -> !s.equals("UNK") && !s.isEmpty())
        .findFirst()
        .orElse("UNK");
  }

  private static List<Sense.Agent> agentsIn(
      ParsedSentence sentence, NounPhrase phrase, Token head, List<Sighting> agents) {
    List<Sense.Agent> found = new ArrayList<>();
    for (Sighting agent : agents) {
      if (phrase.from() <= agent.from() && agent.to() <= phrase.to() && !agent.backer()) {
        found.add((Sense.Agent) Objects.requireNonNull(agent.sense()));
      } else if (hangsOn(sentence, agent, head) && ofWhom(sentence, sentence.token(agent.head()))) {
        found.add((Sense.Agent) Objects.requireNonNull(agent.sense()));
      }
    }
    return found;
  }

  private static boolean ofWhom(ParsedSentence sentence, Token token) {
    return sentence.children(token, "case").stream().anyMatch(c -> c.lemma().equals("of"));
  }

  private static boolean hangsOn(ParsedSentence sentence, Sighting name, Token head) {
    Token token = sentence.token(name.head());
    if (token.is("nmod:poss") || token.is("compound") || token.is("amod")) {
      Token above = sentence.headOf(token).orElse(token);
      return above.is("nmod") && above.head() == head.index() && hasCase(sentence, above);
    }
    return token.is("nmod") && token.head() == head.index() && hasCase(sentence, token);
  }

  private static boolean hasCase(ParsedSentence sentence, Token token) {
    return sentence.children(token, "case").stream()
        .anyMatch(c -> Set.of("of", "for", "from", "in", "with").contains(c.lemma()));
  }

  static @Nullable String countryOf(@Nullable Sense sense) {
    if (sense instanceof Sense.CountryName name) {
      return name.country();
    }
    if (sense instanceof Sense.Nationality nationality) {
      return nationality.country();
    }
    if (sense instanceof Sense.Seat seat) {
      return seat.country();
    }
    return sense instanceof Sense.Capital capital ? capital.country() : null;
  }
}
