package org.sitrep.code.actor;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds the country of somebody who is named by a common noun: from the words around it, else from
 * the places of the sentence, else from the frame of the report.
 */
final class Countries {
  private final Stage stage;

  Countries(Stage stage) {
    this.stage = stage;
  }

  /**
   * Returns the countries of a phrase; one empty string where nothing tells.
   *
   * @param framed whether a country that the phrase does not name may be taken from around it
   */
  Set<String> of(ParsedSentence sentence, Token head, Modifiers modifiers, boolean framed) {
    return of(sentence, head, modifiers, framed, null);
  }

  /**
   * Returns the same, with a country that is surer than the frame of the report, or null: that of
   * the state which tells what its people suffered.
   */
  Set<String> of(
      ParsedSentence sentence,
      Token head,
      Modifiers modifiers,
      boolean framed,
      @Nullable String telling) {
    Set<String> found = new LinkedHashSet<>(modifiers.countries());
    if (found.isEmpty()) {
      found.addAll(below(sentence, head));
    }
    if (found.isEmpty()) {
      String around = framed ? around(sentence, telling) : null;
      found.add(around == null ? "" : around);
    }
    return found;
  }

  /** "Fighters in Idlib": the place that hangs on the noun or stands before it. */
  private Set<String> below(ParsedSentence sentence, Token head) {
    Set<String> found = new LinkedHashSet<>();
    for (Token below : sentence.children(head, "nmod", "compound")) {
      PlaceMention place = stage.placeAt(below);
      String country = place == null || place.place() == null ? null : place.place().country();
      if (country != null && isCredible(country)) {
        found.add(country);
      }
    }
    return found;
  }

  /** Many towns share a name: one in a country that the report never names is doubted. */
  private boolean isCredible(String country) {
    return stage.frame.country() == null
        || country.equals(stage.frame.country())
        || stage.frame.named().contains(country);
  }

  /**
   * The country in which all places of the sentence lie, where it is another than that of the
   * report and is told by a town or a region in it: "the government" in a sentence on Aden.
   */
  private @Nullable String around(ParsedSentence sentence, @Nullable String telling) {
    Set<String> told = new LinkedHashSet<>();
    for (PlaceMention mention : stage.placesOf(sentence)) {
      if (acts(sentence, mention)) {
        continue;
      }
      boolean within = !Objects.requireNonNull(mention.place()).isCountry();
      told.add(within ? Objects.requireNonNull(mention.place().country()) : "");
    }
    String first = told.isEmpty() ? "" : told.iterator().next();
    return told.size() == 1 && !first.isEmpty() && isCredible(first)
        ? first
        : telling == null ? stage.frame.country() : telling;
  }

  /** "Beijing demanded": a capital that acts is not where the rest of the sentence lies. */
  private static boolean acts(ParsedSentence sentence, PlaceMention mention) {
    return sentence.within(mention.quote().start(), mention.quote().end()).stream()
        .anyMatch(token -> token.relation().equals("nsubj"));
  }
}
