package org.sitrep.link.copies;

import java.util.List;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * How near an encoder puts sentences that have nothing in common but the war. Encoders differ
 * widely here: the same cosine may mean two unrelated sentences with one and a paraphrase with
 * another. So each encoder is first asked about the sentences below, which tell of different
 * things, and its cosines are judged from what it answers.
 *
 * @param cosine the mean cosine of two unrelated sentences
 * @param spread the standard deviation of such cosines
 */
record Background(double cosine, double spread) {
  private static final List<String> UNRELATED =
      List.of(
          "Shells fell on a market in the east of the town early on Tuesday, residents said.",
          "The two foreign ministers agreed to meet again in the spring.",
          "Aid trucks waited at the border crossing for a third day.",
          "Rebel fighters withdrew from the hills above the dam.",
          "A health official put the number of wounded at 34.",
          "The council voted to extend the sanctions by a year.",
          "Warplanes struck a fuel depot near the northern airport overnight.",
          "Thousands marched through the capital to demand the release of detainees.",
          "The army said that it had retaken two villages along the river.",
          "Negotiators failed to agree on an exchange of prisoners.",
          "Families fled on foot as the front line drew near.",
          "The president called the accusation baseless.",
          "Engineers cleared mines from the road to the port.",
          "A drone was shot down over the western province.",
          "The charity closed its clinic after gunmen seized two of its vehicles.",
          "Observers counted fewer violations of the truce than last week.");

  /** Returns the background of an encoder. */
  static Background of(SentenceEncoder encoder) {
    List<SentenceVector> vectors = UNRELATED.stream().map(encoder::encode).toList();
    double sum = 0;
    double squares = 0;
    int pairs = 0;
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < i; j++) {
        double cosine = vectors.get(i).cosine(vectors.get(j));
        sum += cosine;
        squares += cosine * cosine;
        pairs++;
      }
    }
    double mean = sum / pairs;
    return new Background(mean, Math.sqrt(Math.max(0, squares / pairs - mean * mean)));
  }

  /** Returns 0 for a cosine no greater than unrelated sentences have, 1 for that of equal ones. */
  double relative(double found) {
    double floor = Math.min(0.99, cosine + spread);
    return Math.max(0, Math.min(1, (found - floor) / (1 - floor)));
  }
}
