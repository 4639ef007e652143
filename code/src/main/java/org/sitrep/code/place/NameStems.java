package org.sitrep.code.place;

import java.util.Set;
import org.sitrep.parse.EntityKind;

/**
 * The words that names of villages, hills and valleys begin with in Arabic: "Kafr X" and "Tal X"
 * are ground, whatever a tagger takes them for.
 */
final class NameStems {
  /** "Village", "monastery", "valley", "ruin", "hill" and the like, without accents. */
  private static final Set<String> STEMS =
      Set.of(
          "kafr", "kafar", "kafer", "kfar", "kufr", "deir", "dayr", "wadi", "hawsh", "hosh",
          "khirbet", "khirbat", "kherbet", "kharbat", "maarat", "maarrat", "jabal", "jebel",
          "djebel", "talat", "tallat", "bayt", "qasr", "jisr", "nahr", "hayy", "harat", "ayn");

  /** Hills, also what people are called: they have to be led to. */
  private static final Set<String> HILLS = Set.of("tal", "tall", "tell", "tel", "ain", "umm");

  private NameStems() {}

  /** Returns whether the name that begins at a token begins as names of ground do. */
  static boolean begins(Forms forms, int at) {
    String first = PlaceKey.plain(forms.word(at));
    boolean tagged = forms.kind(at) == EntityKind.PERSON;
    return STEMS.contains(first) || (HILLS.contains(first) && !tagged);
  }
}
