package org.sitrep.flink;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one job is to do.
 *
 * @param brokers the addresses of Kafka
 * @param reports the topic that reports come in by
 * @param changes the topic that tells what changed
 * @param store where the record is kept, an address of PostgreSQL
 * @param codebook a folder of tables that take the place of those built in, or null
 * @param mark what tells that codebook from any other
 * @param bounded whether the job ends with what the topic holds when it starts
 * @param pause how long after the first new report everything is linked anew, at least
 * @param horizon how many days a report is at hand after it was last touched; what is older is
 *     fetched from the store where something new refers to it
 * @param lateness how many days a report may come after later ones without the clock having passed
 */
public record JobSettings(
    String brokers,
    String reports,
    String changes,
    String store,
    @Nullable String codebook,
    String mark,
    boolean bounded,
    Duration pause,
    int horizon,
    int lateness)
    implements Serializable {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "brokers", "127.0.0.1:9092",
          "reports", "sitrep-reports",
          "changes", "sitrep-changes",
          "codebook", "",
          "mark", "built-in",
          "bounded", "false",
          "pause", "PT10S",
          "horizon", "400",
          "lateness", "2");

  public JobSettings {
    if (!store.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "--store wants an address such as jdbc:postgresql://host/name: workers on several"
              + " machines cannot share a file");
    }
    if (pause.isNegative() || horizon < 1 || lateness < 0) {
      throw new IllegalArgumentException(
          "--pause and --lateness cannot be negative, --horizon is at least a day");
    }
  }

  /**
   * Returns the settings of the words of a command line, such as {@code --store ADDRESS}.
   *
   * @throws IllegalArgumentException if one is not known, or lacks its value; the message says so
   */
  public static JobSettings of(String... words) {
    Map<String, String> given = new TreeMap<>(DEFAULTS);
    given.putAll(pairs(words));
    String codebook = given.getOrDefault("codebook", "");
    return new JobSettings(
        told(given, "brokers"),
        told(given, "reports"),
        told(given, "changes"),
        told(given, "store"),
        codebook.isEmpty() ? null : codebook,
        told(given, "mark"),
        Boolean.parseBoolean(told(given, "bounded")),
        Duration.parse(told(given, "pause")),
        Integer.parseInt(told(given, "horizon")),
        Integer.parseInt(told(given, "lateness")));
  }

  private static Map<String, String> pairs(String... words) {
    TreeSet<String> known = new TreeSet<>(DEFAULTS.keySet());
    known.add("store");
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < words.length; i += 2) {
      String name = words[i].startsWith("--") ? words[i].substring(2) : "";
      if (!known.contains(name) || i + 1 == words.length) {
        throw new IllegalArgumentException(
            "Expected a value for each of --" + String.join(", --", known) + ", found " + words[i]);
      }
      given.put(name, words[i + 1]);
    }
    return given;
  }

  private static String told(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return value;
  }

  /** Returns the words that give these settings again. */
  public List<String> words() {
    List<String> words = new ArrayList<>(List.of("--brokers", brokers, "--reports", reports));
    words.addAll(List.of("--changes", changes, "--store", store, "--mark", mark));
    words.addAll(List.of("--bounded", String.valueOf(bounded), "--pause", pause.toString()));
    words.addAll(List.of("--horizon", String.valueOf(horizon)));
    words.addAll(List.of("--lateness", String.valueOf(lateness)));
    if (codebook != null) {
      words.addAll(List.of("--codebook", codebook));
    }
    return words;
  }

  /** Returns the topic that tells what could not be read or coded, and why. */
  public String refused() {
    return reports + "-refused";
  }

  /** Returns the folder of the codebook, or null. */
  @Nullable Path codebookFolder() {
    return codebook == null ? null : Path.of(codebook);
  }
}
