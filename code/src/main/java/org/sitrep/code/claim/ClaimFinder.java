package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the acts that a report tells of. Immutable and safe to share between threads. */
public final class ClaimFinder {
  private static final Set<String> ATTACKING =
      Set.of(
          "aerial",
          "drone",
          "heavy-weapons",
          "firearms",
          "explosives",
          "suicide-attack",
          "primitive",
          "unconventional");
  private static final Set<EventType> DIRECTING =
      Set.of(EventType.REQUEST, EventType.AGREE, EventType.THREATEN, EventType.REJECT);

  private final TriggerFinder triggers;
  private final FactualityJudge factuality;
  private final Instruments instruments;
  private final Judges judges;

  /** Makes a finder that knows what the codebook and the learned models know. */
  public ClaimFinder(Codebook codebook, Judges judges) {
    this.judges = judges;
    this.triggers = new TriggerFinder(codebook);
    this.factuality = new FactualityJudge(codebook);
    this.instruments = new Instruments(codebook);
  }

  /**
   * Returns whether the words of a sentence can tell of an act at all; a cheap look at the words
   * alone.
   */
  public boolean mayTell(String sentence) {
    Set<String> first = triggers.firstWords();
    return Atoms.of(sentence.toLowerCase(Locale.ROOT)).stream().anyMatch(w -> isForm(first, w));
  }

  private static boolean isForm(Set<String> lemmas, String word) {
    for (int cut = 0; cut <= 3 && word.length() - cut > 1; cut++) {
      String stem = word.substring(0, word.length() - cut);
      if (lemmas.contains(stem) || lemmas.contains(stem + "e") || lemmas.contains(stem + "y")) {
        return true;
      }
    }
    return IRREGULAR.contains(word);
  }

  private static final Set<String> IRREGULAR =
      Set.of(
          "shot",
          "struck",
          "fought",
          "met",
          "took",
          "taken",
          "overran",
          "withdrew",
          "withdrawn",
          "blew",
          "blown",
          "broke",
          "slew",
          "slain",
          "held",
          "sent",
          "sank",
          "sunk",
          "fell",
          "fallen",
          "threw",
          "thrown",
          "swept",
          "gave",
          "given",
          "went",
          "sought",
          "swore",
          "sworn",
          "beat",
          "beaten",
          "left",
          "laid",
          "leaving",
          "stabbing",
          "stabbed",
          "setting",
          "hitting",
          "gunned",
          "opened",
          "found",
          "drove",
          "driven",
          "froze");

  /** Returns the acts of a report, in order of the text. */
  public List<Act> find(ParsedReport report, Cast cast, List<PlaceMention> places) {
    List<Act> acts = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.parsed()) {
        acts.addAll(
            find(Scene.of(sentence, report.text(), cast, places, judges.encoder()), acts.size()));
      }
    }
    return acts;
  }

  private List<Act> find(Scene scene, int before) {
    List<Draft> drafts = new ArrayList<>();
    for (TriggerFinder.Found found : Screening.of(scene, triggers.find(scene), judges)) {
      drafts.add(draft(scene, found));
    }
    drafts.removeIf(d -> lacksEverybody(d) && !isSpokenOfOneself(scene, d));
    drafts.removeIf(d -> isContentOfAnother(scene, d, drafts));
    join(scene, drafts);
    List<Instruments.Seen> means = instruments.in(scene);
    drafts.forEach(d -> fillMeans(scene, d, means));
    Wheres.fill(scene, drafts);
    if (judges.any() && PLACE) {
      drafts.forEach(d -> PlaceJudge.look(scene, d, judges));
    }
    shareWithinHappenings(drafts);
    dropBare(scene, drafts);
    for (Draft draft : drafts) {
      FactualityJudge.Judgement judged = factuality.judge(scene, draft.found);
      if (judges.any() && FACTS) {
        judged = KindJudge.factuality(scene, draft, judged, judges);
      }
      if (judges.any() && KIND) {
        draft.mode = KindJudge.mode(scene, draft, means, judges);
        draft.settled = true;
        draft.subEvent = KindJudge.subEvent(scene, draft, means, judges);
      }
      draft.factuality = judged.factuality();
      draft.cue = judged.cue();
    }
    return drafts.stream().map(d -> act(scene, d, before)).toList();
  }

  private Draft draft(Scene scene, TriggerFinder.Found found) {
    Draft draft = new Draft(scene.sentence().index(), found, Parties.of(scene, found));
    if (judges.any() && PARTY) {
      draft.parties = PartyJudge.of(scene, draft, judges);
    }
    return draft;
  }

  private static final boolean PARTY = System.getProperty("noparty") == null;
  private static final boolean PLACE = System.getProperty("noplace") == null;
  private static final boolean KIND = System.getProperty("nokind") == null;
  private static final boolean FACTS = System.getProperty("nofact") == null;

  /** Speech acts and transfers that name nobody are figures of speech more often than acts. */
  private static boolean lacksEverybody(Draft draft) {
    boolean nobody = draft.parties.actors().isEmpty() && draft.parties.recipients().isEmpty();
    return nobody
        && switch (draft.trigger().type()) {
          case ASSAULT, PROTEST, COERCE, RETREAT, MOBILIZE -> false;
          default -> true;
        };
  }

  /** "We are ready to ...": who speaks is known only once the speech is. */
  private static boolean isSpokenOfOneself(Scene scene, Draft draft) {
    return Roles.raw(scene, draft.found).subjects().stream()
        .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).matches("i|we"));
  }

  /**
   * What somebody calls for, promises, threatens or rejects is in the type of that act, and is no
   * act beside it.
   */
  private static boolean isContentOfAnother(Scene scene, Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other != draft
          && DIRECTING.contains(other.trigger().type())
          && !other.trigger().phrase().equals("deny")
          && hangsBelow(scene, draft.head(), other.head())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The fighting goes on": a noun without anybody, any place or another word of the same happening
   * tells of nothing new.
   */
  private static void dropBare(Scene scene, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int index = i;
      boolean bare =
          draft.trigger().isNoun()
              && draft.parties.actors().isEmpty()
              && draft.parties.recipients().isEmpty()
              && draft.places.isEmpty()
              && draft.partOf < 0
              && !isDone(scene, draft.head())
              && drafts.stream().noneMatch(d -> d.partOf == index);
      if (bare) {
        drafts.remove(i);
        drafts.stream().filter(d -> d.partOf > index).forEach(d -> d.partOf--);
      }
    }
  }

  /** "Reinforcements being sent", "a raid was carried out": somebody did it, though unnamed. */
  private static boolean isDone(Scene scene, Token noun) {
    return noun.relation().equals("nsubj:pass")
        || !scene.sentence().children(noun, "acl").isEmpty();
  }

  private static boolean hangsBelow(Scene scene, Token below, Token above) {
    Token at = below;
    for (int i = 0; i < 4; i++) {
      Optional<Token> governor = scene.sentence().headOf(at);
      boolean content =
          at.is("xcomp")
              || at.is("obj")
              || at.is("ccomp")
              || (at.is("obl") && hasCase(scene, at, "for", "to"))
              || at.is("nmod")
              || at.is("conj")
              || (at.is("acl") && at.tag().equals("VB"));
      if (governor.isEmpty() || !content) {
        return false;
      }
      at = governor.get();
      if (at.index() == above.index()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCase(Scene scene, Token token, String... prepositions) {
    return scene.sentence().children(token, "case").stream()
        .anyMatch(c -> Set.of(prepositions).contains(c.lemma()));
  }

  /** "The strike killed five": two words for one happening. */
  private static void join(Scene scene, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = 0; j < drafts.size(); j++) {
        Draft one = drafts.get(i);
        Draft other = drafts.get(j);
        boolean violent =
            one.trigger().type() == EventType.ASSAULT
                && other.trigger().type() == EventType.ASSAULT;
        if (i != j
            && violent
            && one.partOf < 0
            && other.partOf != i
            && one.trigger().isOutcome()
            && (isTied(scene, one.head(), other.head())
                || isTied(scene, other.head(), one.head()))) {
          one.partOf = j;
        }
      }
    }
  }

  private static boolean isTied(Scene scene, Token below, Token above) {
    Token at = below;
    for (int i = 0; i < 3; i++) {
      boolean tie =
          at.is("nsubj")
              || at.is("obl")
              || at.is("advcl")
              || at.is("acl")
              || at.is("conj")
              || at.is("obj")
              || at.is("nmod")
              || at.is("parataxis");
      Optional<Token> governor = scene.sentence().headOf(at);
      if (!tie || governor.isEmpty()) {
        return false;
      }
      at = governor.get();
      if (at.index() == above.index()) {
        return true;
      }
    }
    return false;
  }

  private static void fillMeans(Scene scene, Draft draft, List<Instruments.Seen> means) {
    boolean attack = draft.trigger().type() == EventType.ASSAULT;
    for (Instruments.Seen seen : means) {
      Token token = scene.sentence().token(seen.to());
      boolean inside = draft.found.tokens().get(seen.to());
      if (!attack
          || !(inside
              || scene.sentence().isUnder(token, draft.head())
              || scene.sentence().isUnder(draft.head(), token))) {
        continue;
      }
      draft.instruments.add(seen.quote());
      boolean open = draft.mode == null || draft.trigger().isOutcome() || draft.subEvent == null;
      if (open
          && ATTACKING.contains(seen.kind().mode())
          && (draft.mode == null || draft.trigger().mode() == null)) {
        draft.mode = seen.kind().mode();
        draft.subEvent = draft.subEvent == null ? seen.kind().subEvent() : draft.subEvent;
      }
    }
  }

  /** The parts of one happening lend each other what they lack. */
  private static void shareWithinHappenings(List<Draft> drafts) {
    for (Draft part : drafts) {
      if (part.partOf < 0) {
        continue;
      }
      Draft whole = drafts.get(part.partOf);
      if (part.trigger().mode() == null && whole.mode != null) {
        part.mode = whole.mode;
        part.subEvent = whole.subEvent;
      }
      part.parties = lent(part.parties, whole.parties);
      whole.parties = lent(whole.parties, part.parties);
      lendPlaces(part, whole);
      lendPlaces(whole, part);
    }
  }

  private static Parties lent(Parties to, Parties from) {
    return new Parties(
        to.actors().isEmpty() ? from.actors() : to.actors(),
        to.recipients().isEmpty() ? from.recipients() : to.recipients());
  }

  private static void lendPlaces(Draft to, Draft from) {
    if (to.places.isEmpty()) {
      to.places.addAll(from.places);
    }
  }

  private static Act act(Scene scene, Draft draft, int before) {
    Trigger trigger = draft.trigger();
    String subEvent =
        draft.settled
            ? draft.subEvent
            : AcledLayout.subEvent(trigger.type(), draft.mode, draft.subEvent, draft.parties);
    List<PlaceMention> places = new ArrayList<>(draft.places);
    places.sort(Comparator.comparingInt(ClaimFinder::breadth));
    return new Act(
        draft.sentence,
        draft.head().index(),
        triggerQuote(scene, draft),
        trigger.type(),
        knownMode(draft.mode),
        trigger.contexts(),
        subEvent,
        AcledLayout.typeOf(subEvent),
        trigger.cameo(),
        draft.factuality,
        draft.cue,
        draft.parties.actors(),
        draft.parties.recipients(),
        places,
        draft.instruments,
        draft.partOf < 0 ? -1 : before + draft.partOf,
        "trigger " + trigger.phrase() + "/" + trigger.pos());
  }

  private static int breadth(PlaceMention mention) {
    Place place = mention.place();
    if (place == null) {
      return 1;
    }
    return place.isCountry() ? 3 : place.isArea() ? 2 : 0;
  }

  private static Quote triggerQuote(Scene scene, Draft draft) {
    ParsedSentence sentence = scene.sentence();
    int first = draft.found.tokens().nextSetBit(0);
    int last = draft.found.tokens().length() - 1;
    boolean whole = last - first + 1 == draft.found.tokens().cardinality();
    if (!whole) {
      return Quote.of(scene.text(), draft.head().start(), draft.head().end());
    }
    int from = carrier(sentence, draft).map(Token::index).filter(v -> v < first).orElse(first);
    return Quote.of(scene.text(), sentence.token(from).start(), sentence.token(last).end());
  }

  /** "Launched a new offensive": the verb that carries the noun stands close before it. */
  private static Optional<Token> carrier(ParsedSentence sentence, Draft draft) {
    boolean carried = draft.trigger().isNoun() && draft.head().is("obj");
    return sentence
        .headOf(draft.head())
        .filter(verb -> carried && verb.isVerb() && Roles.isLight(verb))
        .filter(verb -> draft.head().index() - verb.index() <= CARRIED_WITHIN);
  }

  private static final int CARRIED_WITHIN = 6;

  /** Classes of means that PLOVER has no mode for leave the mode open. */
  private static @Nullable String knownMode(@Nullable String mode) {
    return mode == null || Set.of("vehicle", "naval", "air-defence").contains(mode) ? null : mode;
  }
}
