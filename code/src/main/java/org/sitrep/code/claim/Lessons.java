package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.learned.AnnotatedAct;
import org.sitrep.code.learned.AnnotatedSentence;
import org.sitrep.code.learned.Example;
import org.sitrep.code.learned.Features;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;
import org.sitrep.parse.WordEncoder;

/**
 * Turns annotated sentences into examples for each of the models of {@link Judges}: what the steps
 * would see, with the answer that stands beside it. Used by one thread.
 */
public final class Lessons {
  private final TriggerFinder triggers;
  private final FactualityJudge factuality;
  private final Instruments instruments;
  private final WordEncoder encoder;
  private final Map<String, List<Example>> examples = new HashMap<>();
  private int idle;

  /**
   * @param codebook what the rules know
   * @param encoder gives the meaning of words
   */
  public Lessons(Codebook codebook, WordEncoder encoder) {
    this.triggers = new TriggerFinder(codebook);
    this.factuality = new FactualityJudge(codebook);
    this.instruments = new Instruments(codebook);
    this.encoder = encoder;
  }

  /** Returns the examples of all sentences so far, by the name of the model. */
  public Map<String, List<Example>> examples() {
    return Map.copyOf(examples);
  }

  /**
   * Adds what a sentence teaches.
   *
   * @param number the number of the sentence, which keeps its examples together
   * @param report the sentence, parsed as a report of its own
   */
  public void add(
      int number,
      AnnotatedSentence annotated,
      ParsedReport report,
      Cast cast,
      List<PlaceMention> places) {
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.parsed()) {
        Scene scene = Scene.of(sentence, report.text(), cast, places, encoder);
        add(number, annotated.acts(), scene);
      }
    }
  }

  /**
   * Adds what a sentence teaches of how sure the steps may be: what they make of it without having
   * learned from it, right or wrong.
   */
  public void rehearse(
      int number,
      AnnotatedSentence annotated,
      ParsedReport report,
      Cast cast,
      List<PlaceMention> places,
      ClaimFinder finder) {
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.parsed()) {
        Scene scene = Scene.of(sentence, report.text(), cast, places, encoder);
        for (Draft draft : finder.drafts(scene)) {
          boolean right =
              actAt(annotated.acts(), scene, draft.found).filter(a -> agrees(a, draft)).isPresent();
          String label = right ? ConfidenceTraits.RIGHT : Judges.NONE;
          put(Judges.CONFIDENCE, ConfidenceTraits.of(draft), label, number);
        }
      }
    }
  }

  private static boolean agrees(AnnotatedAct act, Draft draft) {
    return act.type() == draft.trigger().type()
        && agrees(act.actors(), draft.parties.actors())
        && agrees(act.recipients(), draft.parties.recipients());
  }

  private static boolean agrees(List<Quote> known, List<CastMember> found) {
    return known.isEmpty()
        ? found.isEmpty()
        : found.stream().anyMatch(m -> isAmong(known, m.quote()));
  }

  private void add(int number, List<AnnotatedAct> acts, Scene scene) {
    Map<AnnotatedAct, TriggerFinder.Found> known = new HashMap<>();
    List<TriggerFinder.Found> listed = triggers.find(scene);
    for (TriggerFinder.Found found : listed) {
      Optional<AnnotatedAct> act = actAt(acts, scene, found);
      put(Judges.LISTED, TriggerTraits.ofListed(scene, found), label(act), number);
      put(Judges.WORD, TriggerTraits.of(scene, found), label(act), number);
      act.ifPresent(a -> known.putIfAbsent(a, found.as(a.type())));
    }
    for (TriggerFinder.Found found : OtherWords.in(scene, listed)) {
      Optional<AnnotatedAct> act = actAt(acts, scene, found);
      boolean head = act.isEmpty() ? isDealt() : isHead(scene, act.get().trigger(), found.head());
      if (head && act.filter(known::containsKey).isEmpty()) {
        put(Judges.WORD, TriggerTraits.of(scene, found), label(act), number);
        act.ifPresent(a -> known.put(a, found.as(a.type())));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    List<AnnotatedAct> drafted = new ArrayList<>();
    for (AnnotatedAct act : acts) {
      TriggerFinder.Found found = known.get(act);
      if (found != null) {
        drafts.add(new Draft(scene.sentence().index(), found, Parties.of(scene, found)));
        drafted.add(act);
      }
    }
    Wheres.fill(scene, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      teach(number, drafted.get(i), drafts.get(i), scene);
    }
  }

  /** Words that tell of no act are many and much alike: one in three is enough to learn from. */
  private boolean isDealt() {
    idle++;
    return idle % 3 == 0;
  }

  private static String label(Optional<AnnotatedAct> act) {
    return act.map(a -> a.type().name()).orElse(Judges.NONE);
  }

  private static Optional<AnnotatedAct> actAt(
      List<AnnotatedAct> acts, Scene scene, TriggerFinder.Found found) {
    return acts.stream()
        .filter(a -> covers(a.trigger(), found.head()))
        .findFirst()
        .or(
            () ->
                acts.stream()
                    .filter(
                        a ->
                            found.tokens().stream()
                                .mapToObj(i -> scene.sentence().token(i))
                                .anyMatch(t -> covers(a.trigger(), t)))
                    .findFirst());
  }

  private static boolean covers(Quote quote, Token token) {
    return quote.start() < token.end() && token.start() < quote.end();
  }

  /** Returns whether the rest of the quoted words hang on the token. */
  private static boolean isHead(Scene scene, Quote quote, Token token) {
    return scene.sentence().headOf(token).filter(above -> covers(quote, above)).isEmpty();
  }

  private void teach(int number, AnnotatedAct act, Draft draft, Scene scene) {
    List<Instruments.Seen> means = instruments.in(scene);
    put(
        Judges.MODE,
        KindTraits.of(scene, draft.found, act.type(), draft.parties, means, draft.mode),
        none(act.mode()),
        number);
    String bySides = AcledLayout.subEvent(act.type(), draft.mode, draft.subEvent, draft.parties);
    put(
        Judges.SUB_EVENT,
        KindTraits.of(scene, draft.found, act.type(), draft.parties, means, bySides),
        none(act.subEvent()),
        number);
    put(
        Judges.FACTUALITY,
        FactualityTraits.of(scene, draft.found, factuality.judge(scene, draft.found)),
        act.factuality().name(),
        number);
    for (CastMember member : scene.cast().of(scene.sentence().index())) {
      put(Judges.PARTY, PartyJudge.traits(scene, draft, member), role(act, member), number);
    }
    for (PlaceMention place : scene.places()) {
      scene
          .headOf(place)
          .ifPresent(
              head ->
                  put(
                      Judges.PLACE,
                      PlaceJudge.traits(scene, draft, place, head),
                      isAmong(act.places(), place.quote()) ? PlaceJudge.HERE : Judges.NONE,
                      number));
    }
  }

  /** Of those who do it to each other the first is the actor, as the rules have it. */
  private static String role(AnnotatedAct act, CastMember member) {
    boolean acts = isAmong(act.actors(), member.quote());
    boolean undergoes = isAmong(act.recipients(), member.quote());
    boolean first = acts && act.actors().get(0).overlaps(member.quote());
    if (acts && (first || !undergoes)) {
      return PartyJudge.ACTOR;
    }
    return undergoes ? PartyJudge.RECIPIENT : Judges.NONE;
  }

  private static boolean isAmong(List<Quote> quotes, Quote words) {
    return quotes.stream().anyMatch(q -> q.overlaps(words));
  }

  private static String none(@Nullable String value) {
    return value == null ? Judges.NONE : value;
  }

  private void put(String model, Features features, String label, int number) {
    examples
        .computeIfAbsent(model, m -> new ArrayList<>())
        .add(new Example(features, label, number));
  }
}
