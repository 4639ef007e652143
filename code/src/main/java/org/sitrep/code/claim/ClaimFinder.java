package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
  private final TriggerFinder triggers;
  private final Set<String> firstWords;
  private final FactualityJudge factuality;
  private final Instruments instruments;
  private final Judges judges;

  /** Makes a finder that knows what the codebook and the learned models know. */
  public ClaimFinder(Codebook codebook, Judges judges) {
    this.judges = judges;
    this.triggers = new TriggerFinder(codebook);
    this.firstWords = triggers.firstWords();
    this.factuality = new FactualityJudge(codebook);
    this.instruments = new Instruments(codebook);
  }

  /**
   * Returns whether the words of a sentence can tell of an act at all; a cheap look at the words
   * alone.
   */
  public boolean mayTell(String sentence) {
    return Atoms.of(sentence.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(w -> isForm(firstWords, w));
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
    List<Scene> scenes = scenes(report, cast, places);
    List<List<Draft>> told = scenes.stream().map(this::drafts).toList();
    if (report.sentences().size() <= NOTE) {
      Hierarchy.ofNote(told.stream().flatMap(List::stream).toList());
    }
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      int before = acts.size();
      for (Draft draft : told.get(i)) {
        acts.add(act(scenes.get(i), draft, before));
      }
    }
    return acts;
  }

  private List<Scene> scenes(ParsedReport report, Cast cast, List<PlaceMention> places) {
    return report.sentences().stream()
        .filter(ParsedSentence::parsed)
        .map(s -> Scene.of(s, report.text(), cast, places, judges.encoder()))
        .toList();
  }

  /** A report of so few sentences is a note of one happening. */
  private static final int NOTE = 4;

  /** Returns the acts of a sentence, by the rules, then looked at again by what was learned. */
  List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (TriggerFinder.Found found : screened(scene)) {
      drafts.add(new Draft(scene.sentence().index(), found, Parties.of(scene, found)));
    }
    List<Instruments.Seen> means = instruments.in(scene);
    drafts.forEach(d -> Weapons.apart(scene, d, means));
    judge(d -> PartyJudge.look(scene, d, judges), drafts);
    drafts.forEach(d -> Weapons.apart(scene, d, means));
    drafts.forEach(d -> Sides.withoutWhoSpeaksOfIt(scene, d, drafts));
    drafts.removeIf(d -> Sifting.isStanding(scene, d));
    drafts.removeIf(d -> Sifting.lacksEverybody(d) && !Sifting.isSpokenOfOneself(scene, d));
    drafts.removeIf(Sifting::isFightOfTheUnarmed);
    drafts.removeIf(d -> Sifting.isContentOfAnother(scene, d, drafts));
    Happenings.join(scene, drafts);
    drafts.forEach(d -> fillMeans(scene, d, means));
    Wheres.fill(scene, drafts);
    judge(d -> PlaceJudge.look(scene, d, judges), drafts);
    Happenings.share(drafts);
    Sifting.dropBare(scene, drafts);
    drafts.forEach(d -> d.judged(factuality.judge(scene, d.found)));
    drafts.stream().filter(Promises::isPromise).forEach(Promises::make);
    drafts.forEach(ClaimFinder::settle);
    Hierarchy.settle(drafts);
    judge(d -> KindJudge.look(scene, d, means, judges), drafts);
    drafts.forEach(d -> Sides.setRight(scene, d));
    drafts.forEach(d -> Takings.setRight(scene, d, means));
    Hierarchy.settle(drafts);
    judge(d -> d.confidence = ConfidenceTraits.judged(d, judges), drafts);
    return drafts;
  }

  private List<TriggerFinder.Found> screened(Scene scene) {
    List<TriggerFinder.Found> listed = triggers.find(scene);
    return judges.any()
        ? Screening.of(scene, listed, triggers.ruledOut(scene, listed), judges)
        : listed;
  }

  /** Without a learned layer the rules stand alone. */
  private void judge(Consumer<Draft> look, List<Draft> drafts) {
    if (judges.any()) {
      drafts.forEach(look);
    }
  }

  private static void settle(Draft draft) {
    draft.subEvent =
        AcledLayout.subEvent(draft.trigger().type(), draft.mode, draft.subEvent, draft.parties);
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

  private static Act act(Scene scene, Draft draft, int before) {
    Trigger trigger = draft.trigger();
    List<PlaceMention> places = new ArrayList<>(draft.places);
    places.sort(Comparator.comparingInt(ClaimFinder::breadth));
    return new Act(
        draft.sentence,
        draft.head().index(),
        triggerQuote(scene, draft),
        trigger.type(),
        knownMode(draft.mode),
        trigger.contexts(),
        draft.subEvent,
        AcledLayout.typeOf(draft.subEvent),
        trigger.cameo(),
        draft.factuality,
        draft.cue,
        draft.parties.actors(),
        draft.parties.recipients(),
        places,
        draft.instruments,
        draft.partOf < 0 ? -1 : before + draft.partOf,
        rule(draft),
        draft.confidence);
  }

  /** Names the entry of the codebook, or the learned type and what spoke most for it. */
  private static String rule(Draft draft) {
    Trigger trigger = draft.trigger();
    String words = trigger.phrase() + "/" + trigger.pos();
    return trigger.learned()
        ? "learned " + words + " " + trigger.type() + ": " + draft.found.because()
        : "trigger " + words;
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
    int to = happening(sentence, draft).map(Token::index).filter(v -> v > last).orElse(last);
    return Quote.of(scene.text(), sentence.token(from).start(), sentence.token(to).end());
  }

  /** "Launched a new offensive": the verb that carries the noun stands close before it. */
  private static Optional<Token> carrier(ParsedSentence sentence, Draft draft) {
    boolean carried = draft.trigger().isNoun() && draft.head().is("obj");
    return sentence
        .headOf(draft.head())
        .filter(verb -> carried && verb.isVerb() && Roles.isLight(verb))
        .filter(verb -> draft.head().index() - verb.index() <= CARRIED_WITHIN);
  }

  /**
   * "Clashes broke out", "the blast occurred": the verb says no more than that the act took place.
   */
  private static Optional<Token> happening(ParsedSentence sentence, Draft draft) {
    boolean subject = draft.trigger().isNoun() && draft.head().is("nsubj");
    return sentence
        .headOf(draft.head())
        .filter(verb -> subject && HAPPENING.contains(verb.lemma()))
        .filter(verb -> verb.index() - draft.head().index() <= CARRIED_WITHIN);
  }

  private static final Set<String> HAPPENING =
      Set.of("occur", "happen", "continue", "erupt", "break", "resume", "unfold", "intensify");

  private static final int CARRIED_WITHIN = 6;

  /** Classes of means that PLOVER has no mode for leave the mode open. */
  private static @Nullable String knownMode(@Nullable String mode) {
    return mode == null || Set.of("vehicle", "naval", "air-defence").contains(mode) ? null : mode;
  }
}
