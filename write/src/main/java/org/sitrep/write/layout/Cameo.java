package org.sitrep.write.layout;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.table.KnownTable;

/** What CAMEO and GDELT make of an event code and of an actor code. */
final class Cameo {
  private static final int ROOT = 2;
  private static final int BASE = 3;

  private static final Map<String, String> GOLDSTEIN =
      KnownTable.rows(Cameo.class, "goldstein.tsv").stream()
          .collect(Collectors.toMap(r -> text(r, "cameo"), r -> text(r, "goldstein")));

  private Cameo() {}

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** Returns the two digits of the root. */
  static String root(String code) {
    return code.substring(0, ROOT);
  }

  /** Returns the three digits of the base code. */
  static String base(String code) {
    return code.substring(0, Math.min(code.length(), BASE));
  }

  /** Returns the value on Goldstein's scale, -10 to 10, or null where the table has none. */
  static @Nullable Double goldstein(String code) {
    String value = GOLDSTEIN.get(code);
    return value == null ? null : Double.valueOf(value);
  }

  /**
   * Returns GDELT's quad class of a code: 1 verbal and 2 material cooperation, 3 verbal and 4
   * material conflict.
   */
  static int quad(String code) {
    int root = Integer.parseInt(root(code));
    if (root <= 5) {
      return 1;
    }
    return root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** Returns CAMEO's type of a sector of PLOVER, or null where CAMEO has no such type. */
  static @Nullable String actorType(PartyCode code) {
    if (code.body() != null) {
      return switch (code.body()) {
        case "IGO", "UNO", "EUR" -> "IGO";
        case "NGO", "IMG", "MNC", "NGM" -> code.body();
        default -> null;
      };
    }
    return switch (code.sector() == null ? "" : String.valueOf(code.sector())) {
      case "COP", "GOV", "JUD", "LEG", "MIL", "REB", "SPY", "UAF", "OPP" -> code.sector();
      case "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "LAB", "REF" -> code.sector();
      // PLOVER's medical sector is CAMEO's health, PLOVER's journalists are CAMEO's media.
      case "MED" -> "HLH";
      case "JRN" -> "MED";
      case "SOC" -> "CVL";
      default -> null;
    };
  }
}
