package org.sitrep.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.code.actor.ActorFinder;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.claim.Lessons;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.learned.AnnotatedSentence;
import org.sitrep.code.learned.Example;
import org.sitrep.code.learned.Learner;
import org.sitrep.code.learned.LinearModel;
import org.sitrep.code.learned.Verdict;
import org.sitrep.code.place.PlaceFinder;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;
import org.sitrep.parse.WordEncoder;

/**
 * Trains the learned layer: annotated sentences in, models out. The same sentences, codebook and
 * encoder give the same models. Used once, by one thread.
 */
public final class Training {
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final Lessons lessons;
  private final Parser parser;
  private int sentences;

  /**
   * @param parser a parser whose gate lets every sentence through
   * @param encoder the encoder that coding will use
   */
  public Training(Codebook codebook, Parser parser, WordEncoder encoder) {
    this.places = PlaceFinder.load(codebook);
    this.actors = new ActorFinder(codebook);
    this.lessons = new Lessons(codebook, encoder);
    this.parser = parser;
  }

  /** Adds a sentence to learn from. */
  public void add(AnnotatedSentence annotated) {
    Report report =
        new Report(
            annotated.table() + "#" + annotated.line(),
            null,
            null,
            null,
            null,
            annotated.text(),
            null,
            null,
            null,
            null,
            "en");
    ParsedReport parsed = parser.parse(report);
    List<PlaceMention> where = places.find(parsed);
    Cast cast = actors.find(parsed, where, null);
    lessons.add(sentences++, annotated, parsed, cast, where);
  }

  /** Returns the models that all sentences together teach. */
  public Map<String, LinearModel> learn() {
    Map<String, LinearModel> models = new TreeMap<>();
    lessons.examples().forEach((name, all) -> models.put(name, learner(name).learn(all)));
    return models;
  }

  private static Learner learner(String model) {
    return new Learner(model.equals("party") || model.equals("place") ? 0.3 : 1);
  }

  /**
   * Returns for every model and label how it does on sentences that it did not learn from: the
   * sentences are dealt into as many parts, and each part is judged by what the others teach.
   */
  public List<Score> crossValidate(int parts) {
    List<Score> scores = new ArrayList<>();
    new TreeMap<>(lessons.examples())
        .forEach((name, all) -> scores.addAll(crossValidate(name, all, parts)));
    return scores;
  }

  private static List<Score> crossValidate(String model, List<Example> all, int parts) {
    Map<String, int[]> counts = new HashMap<>();
    for (int part = 0; part < parts; part++) {
      int out = part;
      LinearModel learned =
          learner(model).learn(all.stream().filter(e -> e.group() % parts != out).toList());
      for (Example example : all) {
        if (example.group() % parts == out) {
          Verdict verdict = learned.judge(example.features());
          counts.computeIfAbsent(example.label(), l -> new int[3])[0]++;
          counts.computeIfAbsent(verdict.best(), l -> new int[3])[1]++;
          counts.get(example.label())[2] += example.label().equals(verdict.best()) ? 1 : 0;
        }
      }
    }
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(
                e ->
                    new Score(model, e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
            .toList();
  }

  /**
   * How a model does on one label.
   *
   * @param model the model
   * @param label the label
   * @param gold how many examples have it
   * @param given how many were given it
   * @param right how many were given it rightly
   */
  public record Score(String model, String label, int gold, int given, int right) {}
}
