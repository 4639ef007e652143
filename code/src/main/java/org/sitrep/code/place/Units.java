package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words such as "province" that tell a unit from the town it is named for. */
final class Units {
  /** Words and the order of unit they mean; "" where they mean the town. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("province", "ADM1"),
          Map.entry("governorate", "ADM1"),
          Map.entry("region", "ADM"),
          Map.entry("oblast", "ADM1"),
          Map.entry("state", "ADM1"),
          Map.entry("department", "ADM"),
          Map.entry("prefecture", "ADM"),
          Map.entry("territory", "ADM"),
          Map.entry("wilaya", "ADM1"),
          Map.entry("county", "ADM2"),
          Map.entry("counties", "ADM2"),
          Map.entry("parish", "ADM2"),
          Map.entry("parishes", "ADM2"),
          Map.entry("provinces", "ADM1"),
          Map.entry("governorates", "ADM1"),
          Map.entry("regions", "ADM"),
          Map.entry("oblasts", "ADM1"),
          Map.entry("states", "ADM1"),
          Map.entry("district", "ADM"),
          Map.entry("city", ""),
          Map.entry("town", ""),
          Map.entry("village", ""));

  private static final Set<String> FACILITIES =
      Set.of(
          "airport",
          "airfield",
          "airbase",
          "base",
          "hospital",
          "university",
          "prison",
          "camp",
          "port",
          "station",
          "stadium",
          "arena",
          "park",
          "hotel",
          "market",
          "barracks",
          "court",
          "cemetery",
          "school",
          "clinic",
          "library",
          "center",
          "centre",
          "club",
          "zoo",
          "jail",
          "courthouse",
          "refinery",
          "plant",
          "dam",
          "bridge",
          "checkpoint",
          "square",
          "harbour",
          "harbor",
          "mosque",
          "cathedral");

  /**
   * What a unit gains over the town of its name by the word beside it, in steps of the prior. A
   * town gains nothing, but what else bears its name loses as much: to be called a village makes no
   * place better known.
   */
  private static final double GAIN = 6;

  private Units() {}

  static boolean isUnitWord(String lower) {
    return WORDS.containsKey(lower);
  }

  /** Returns what the words can stand for, given the unit words in and beside them. */
  static List<Candidate> candidates(Atlas atlas, Forms forms, int from, int to) {
    String last = forms.lower(to - 1);
    List<Candidate> found = found(atlas, forms, from, to);
    if (!found.isEmpty()) {
      return weighed(atlas, found, forms, from, to);
    }
    if (to - from > 1 && isUnitWord(last) && !WORDS.getOrDefault(last, "").isEmpty()) {
      return only(atlas.find(forms.span(from, to - 1)), WORDS.getOrDefault(last, ""));
    }
    return List.of();
  }

  /** "Pa." is Pennsylvania also where the dot ends the sentence. */
  private static List<Candidate> found(Atlas atlas, Forms forms, int from, int to) {
    String name = forms.span(from, to);
    List<Candidate> plain = atlas.find(name);
    if (!forms.word(to).equals(".") || !forms.isAdjacent(to)) {
      return plain;
    }
    List<Candidate> dotted = atlas.find(name + ".");
    boolean better =
        !dotted.isEmpty() && (plain.isEmpty() || dotted.get(0).prior() > plain.get(0).prior());
    return better ? dotted : plain;
  }

  /**
   * Returns the places that a facility is named for, as it lies in or by one of them: "Donetsk
   * International Airport"; none where the words name no facility.
   */
  static List<Candidate> town(Atlas atlas, Forms forms, int from, int to) {
    if (!FACILITIES.contains(forms.lower(to - 1))) {
      return List.of();
    }
    for (int end = to - 1; end > from; end--) {
      List<Candidate> found = atlas.find(forms.span(from, end));
      if (!found.isEmpty() && found.get(0).exact() && !found.get(0).place().isCountry()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Candidate> weighed(
      Atlas atlas, List<Candidate> found, Forms forms, int from, int to) {
    String word = beside(forms, from, to);
    if (!isUnitWord(word)) {
      return found;
    }
    String wanted = WORDS.getOrDefault(word, "");
    List<Candidate> all = new ArrayList<>(found);
    if (wanted.equals("ADM2")) {
      String singular = word.startsWith("parish") ? "Parish" : "County";
      all.addAll(atlas.find(forms.span(from, to) + " " + singular));
    }
    double gain = wanted.isEmpty() ? 0 : GAIN;
    double loss = all.stream().anyMatch(c -> suits(c, wanted)) ? GAIN - gain : 0;
    List<Candidate> weighed = new ArrayList<>();
    for (Candidate candidate : all) {
      weighed.add(candidate.less(suits(candidate, wanted) ? -gain : loss));
    }
    weighed.sort((a, b) -> Double.compare(b.prior(), a.prior()));
    return weighed;
  }

  /** "Idlib province", "the province of Idlib", "Idlib and Hama provinces". */
  private static String beside(Forms forms, int from, int to) {
    if (isUnitWord(forms.lower(to))) {
      return forms.lower(to);
    }
    if (forms.lower(from - 1).equals("of") && isUnitWord(forms.lower(from - 2))) {
      return forms.lower(from - 2);
    }
    boolean listed = forms.lower(to).equals("and") || forms.lower(to).equals(",");
    return listed && forms.isCapitalised(to + 1) && forms.lower(to + 2).endsWith("s")
        ? forms.lower(to + 2)
        : "";
  }

  private static List<Candidate> only(List<Candidate> found, String wanted) {
    return found.stream().filter(c -> suits(c, wanted)).toList();
  }

  private static boolean suits(Candidate candidate, String wanted) {
    String feature = candidate.place().feature();
    if (wanted.isEmpty()) {
      return feature != null && feature.startsWith("PPL");
    }
    return feature != null && feature.startsWith(wanted);
  }
}
