package org.sitrep.bench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.ActorFinder;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.attribution.AttributionFinder;
import org.sitrep.code.claim.Act;
import org.sitrep.code.claim.ClaimFinder;
import org.sitrep.code.claim.Judges;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.count.CountFinder;
import org.sitrep.code.date.Anchor;
import org.sitrep.code.date.DateFinder;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.code.dating.OfficeDater;
import org.sitrep.code.front.ControlFinder;
import org.sitrep.code.front.RelationFinder;
import org.sitrep.code.front.TempoFinder;
import org.sitrep.code.place.PlaceFinder;
import org.sitrep.model.Dating;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;
import org.sitrep.parse.WordEncoder;

/**
 * Goes the way of a report step by step, on one thread, each step on a clock. The joining of what
 * was found is the coder's own and is not taken apart.
 */
final class Steps {
  static final String WORDS = "tokens, tags, names";
  static final String TREE = "dependency tree";
  static final String ENCODER = "sentence encoder";
  private static final String CLAIMS = "claims";

  private final Clock clock = new Clock();
  private final PlaceFinder places;
  private final OfficeDater dater;
  private final DateFinder dates = new DateFinder();
  private final ActorFinder actors;
  private final ClaimFinder claims;
  private final AttributionFinder attributions;
  private final CountFinder counts = new CountFinder();
  private final ControlFinder control;
  private final TempoFinder tempo;
  private final RelationFinder relations = new RelationFinder();
  private final Parser without;
  private final Parser with;
  private long encoding;

  Steps(Codebook codebook, Parser models, SentenceModel meaning) {
    this.places = PlaceFinder.load(codebook);
    this.dater = new OfficeDater(codebook);
    this.actors = new ActorFinder(codebook);
    this.claims = new ClaimFinder(codebook, new Judges(codebook.learned(), timed(meaning)));
    this.attributions = new AttributionFinder(codebook);
    this.control = new ControlFinder(codebook);
    this.tempo = new TempoFinder(codebook);
    this.without = models.with(sentence -> false);
    this.with = models.with(claims::mayTell);
  }

  private WordEncoder timed(WordEncoder encoder) {
    return sentence -> {
      long start = System.nanoTime();
      var made = encoder.tokens(sentence);
      encoding += System.nanoTime() - start;
      return made;
    };
  }

  /** Goes all the way with each report and returns the clock. */
  Clock time(List<Report> reports) {
    reports.forEach(this::time);
    clock.move(CLAIMS, ENCODER, encoding);
    return clock;
  }

  private void time(Report report) {
    long before = clock.of(WORDS);
    clock.time(WORDS, () -> without.parse(report));
    long words = clock.of(WORDS) - before;
    ParsedReport parsed = clock.time(TREE, () -> with.parse(report));
    clock.add(TREE, -words);
    List<PlaceMention> where = clock.time("places", () -> places.find(parsed));
    List<TimeExpression> times = clock.time("dates", () -> dates.find(parsed));
    Dating dating = clock.time("dating", () -> dater.date(parsed, times));
    @Nullable LocalDate day = dating.printed();
    clock.time("dates", () -> dates.resolve(parsed, times, Anchor.published(day)));
    Cast cast = clock.time("cast", () -> actors.find(parsed, where, day));
    List<Act> acts = clock.time(CLAIMS, () -> claims.find(parsed, cast, where));
    clock.time("attributions", () -> attributions.find(parsed, cast));
    clock.time(
        "counts",
        () -> parsed.sentences().stream().map(s -> counts.find(s, parsed.text())).toList());
    clock.time("control", () -> control.find(parsed, cast, where, acts));
    clock.time("control", () -> List.of(tempo.find(parsed, cast), relations.find(parsed, cast)));
  }
}
