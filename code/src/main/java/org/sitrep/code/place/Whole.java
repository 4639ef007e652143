package org.sitrep.code.place;

import java.util.Locale;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * The whole of a name as it is printed: with the direction before it and the kind after it where
 * both begin with a capital, "Eastern Slavonia", "Aleppo City".
 */
final class Whole {
  /** What a name is followed by that says what it is. */
  private static final Set<String> KINDS =
      Set.of(
          "City",
          "Town",
          "Village",
          "District",
          "Airbase",
          "Airport",
          "Camp",
          "Area",
          "Neighborhood",
          "Neighbourhood",
          "Mountains",
          "Hills",
          "Heights",
          "Valley",
          "Countryside",
          "Township",
          "Governorate",
          "Province");

  private Whole() {}

  /** Returns the index of the first token of the name with the direction before it. */
  static int from(Toponym name) {
    int before = name.from() - 1;
    boolean direction =
        before >= 0 && isLarge(name, before) && Directions.isDirection(lower(name, before));
    return direction ? before : name.from();
  }

  /** Returns the index after the last token of the name with the kind after it. */
  static int to(Toponym name) {
    int end = name.to();
    ParsedSentence sentence = name.sentence();
    boolean kind = end < sentence.tokens().size() && KINDS.contains(sentence.token(end).text());
    boolean goesOn =
        end + 1 < sentence.tokens().size()
            && sentence.token(end + 1).isProperNoun()
            && isLarge(name, end + 1);
    return kind && !goesOn ? end + 1 : end;
  }

  private static boolean isLarge(Toponym name, int at) {
    Token token = name.sentence().token(at);
    return Character.isUpperCase(token.text().charAt(0))
        && token.text().chars().anyMatch(Character::isLowerCase);
  }

  private static String lower(Toponym name, int at) {
    return name.sentence().token(at).text().toLowerCase(Locale.ROOT);
  }
}
