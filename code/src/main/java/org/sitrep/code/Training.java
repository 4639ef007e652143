package org.sitrep.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.sitrep.code.actor.ActorFinder;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.claim.ClaimFinder;
import org.sitrep.code.claim.Judges;
import org.sitrep.code.claim.Lessons;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.learned.AnnotatedSentence;
import org.sitrep.code.learned.Example;
import org.sitrep.code.learned.Learner;
import org.sitrep.code.learned.LinearModel;
import org.sitrep.code.place.PlaceFinder;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;
import org.sitrep.parse.WordEncoder;

/**
 * Trains the learned layer: annotated sentences in, models out. The same sentences, codebook and
 * encoder give the same models. Used once, by one thread.
 *
 * <p>The sentences are dealt into parts. Each part is judged by what the others teach: that gives
 * the figures, and the rights and wrongs that the confidence of a claim is fitted to. The models
 * that go out are learned from all.
 */
public final class Training {
  private static final int PARTS = 3;

  private final Codebook codebook;
  private final WordEncoder encoder;
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final Lessons lessons;
  private final Parser parser;
  private final List<Lesson> known = new ArrayList<>();
  private final Consumer<String> progress;

  /** A sentence with what the steps before the claims find in it. */
  private record Lesson(
      AnnotatedSentence sentence, ParsedReport parsed, Cast cast, List<PlaceMention> where) {}

  /**
   * @param parser a parser whose gate lets every sentence through
   * @param encoder the encoder that coding will use
   * @param progress is told what is being done
   */
  public Training(
      Codebook codebook, Parser parser, WordEncoder encoder, Consumer<String> progress) {
    this.codebook = codebook;
    this.encoder = encoder;
    this.places = PlaceFinder.load(codebook);
    this.actors = new ActorFinder(codebook);
    this.lessons = new Lessons(codebook, encoder);
    this.parser = parser;
    this.progress = progress;
  }

  /** Adds a sentence to learn from. */
  public void add(AnnotatedSentence annotated) {
    ParsedReport parsed = parser.parse(report(annotated));
    List<PlaceMention> where = places.find(parsed);
    Cast cast = actors.find(parsed, where, null);
    lessons.add(known.size(), annotated, parsed, cast, where);
    known.add(new Lesson(annotated, parsed, cast, where));
  }

  private static Report report(AnnotatedSentence annotated) {
    String id = annotated.table() + "#" + annotated.line();
    return new Report(id, null, null, null, null, annotated.text(), null, null, null, null, "en");
  }

  /** Returns the models that all sentences together teach, and how each did on unseen ones. */
  public Trained learn() {
    Map<String, List<Example>> examples = lessons.examples();
    List<Score> scores = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      progress.accept("part " + (part + 1) + " of " + PARTS);
      Map<String, LinearModel> models = learn(examples, group -> group % PARTS != out);
      models.forEach((name, model) -> scores.addAll(scores(name, model, examples, out)));
      rehearse(new ClaimFinder(codebook, new Judges(models, encoder)), out);
    }
    progress.accept("all sentences");
    return new Trained(learn(lessons.examples(), group -> true), Score.sum(scores));
  }

  private static Map<String, LinearModel> learn(
      Map<String, List<Example>> examples, IntPredicate groups) {
    Map<String, LinearModel> models = new TreeMap<>();
    examples.forEach(
        (name, all) ->
            models.put(
                name,
                new Learner().learn(all.stream().filter(e -> groups.test(e.group())).toList())));
    return models;
  }

  private void rehearse(ClaimFinder finder, int part) {
    for (int i = part; i < known.size(); i += PARTS) {
      Lesson lesson = known.get(i);
      lessons.rehearse(
          i, lesson.sentence(), lesson.parsed(), lesson.cast(), lesson.where(), finder);
    }
  }

  private static List<Score> scores(
      String name, LinearModel model, Map<String, List<Example>> examples, int part) {
    Map<String, int[]> counts = new HashMap<>();
    for (Example example : examples.getOrDefault(name, List.of())) {
      if (example.group() % PARTS == part) {
        String best = model.judge(example.features()).best();
        counts.computeIfAbsent(example.label(), l -> new int[3])[0]++;
        counts.computeIfAbsent(best, l -> new int[3])[1]++;
        counts.get(best)[2] += example.label().equals(best) ? 1 : 0;
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Score(name, e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
        .toList();
  }

  /**
   * What came of a training.
   *
   * @param models the models by name
   * @param scores how each did on sentences that it did not learn from, by model and label
   */
  public record Trained(Map<String, LinearModel> models, List<Score> scores) {
    public Trained {
      models = Map.copyOf(models);
      scores = List.copyOf(scores);
    }
  }
}
