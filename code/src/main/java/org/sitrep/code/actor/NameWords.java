package org.sitrep.code.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;

/**
 * The sector of a body that the codebook does not list, from a word in its name: a name with
 * "Ministry" in it is one of government whatever else it says.
 */
final class NameWords {
  private static final Map<String, String> SECTORS = new LinkedHashMap<>();

  static {
    put("IGO", "united nations", "international labor", "international labour", "world bank");
    put("JRN", "news", "newspaper", "radio", "television", "tv", "press", "times", "broadcasting");
    put("COP", "police", "gendarmerie", "constabulary");
    put("SPY", "intelligence");
    put("JUD", "court", "tribunal", "prosecutor", "prosecution");
    put("LEG", "parliament", "senate", "knesset", "duma", "assembly", "congress");
    put("GOV", "ministry", "department", "embassy", "government", "directorate", "municipality");
    put("GOV", "presidency", "cabinet", "governorate", "authority", "administration", "customs");
    put("MED", "hospital", "clinic", "medical", "health");
    put("EDU", "university", "school", "college", "institute", "academy");
    put("LAB", "union", "syndicate", "workers");
    put("PTY", "party");
    put("MIL", "army", "navy", "air force", "corps", "regiment", "armed forces", "military");
    put("REB", "liberation", "front", "resistance", "jihad", "jaysh", "jaish", "ansar", "liwa");
    put("REB", "brigade", "brigades", "battalion", "revolutionary", "harakat");
    put("NGO", "observatory", "foundation", "rights", "charity", "relief", "watch", "monitor");
    put("NGO", "network", "society", "committee", "association", "federation", "trust");
    put("BUS", "company", "bank", "corporation", "inc", "ltd", "airlines", "group", "oil");
    put("REL", "church", "mosque", "diocese", "patriarchate");
    put("GOV", "council", "commission", "agency", "office", "bureau");
  }

  private NameWords() {}

  private static void put(String sector, String... words) {
    List.of(words).forEach(word -> SECTORS.put(word, sector));
  }

  /** Returns the sector that a word of the name tells, the surest word first, or null. */
  static @Nullable String sector(String name) {
    String words = " " + String.join(" ", Atoms.of(name.toLowerCase(Locale.ROOT))) + " ";
    for (Map.Entry<String, String> entry : SECTORS.entrySet()) {
      if (words.contains(" " + entry.getKey() + " ")) {
        return entry.getValue();
      }
    }
    return null;
  }
}
