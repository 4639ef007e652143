package org.sitrep.code.place;

/** How likely a place is meant by its name alone, about the decimal logarithm of its people. */
final class Priors {
  /** Readers everywhere know countries; a namesake has to be proved. */
  private static final double COUNTRY = 9;

  private static final double UNKNOWN_PEOPLE = 300;
  private static final double LEAST_FIRST_UNIT = 4.8;
  private static final double LEAST_CODEBOOK = 5.2;

  private static final double REGION = 9.5;

  private Priors() {}

  /** Returns the prior of a place of the gazetteer. */
  static double of(String feature, double people) {
    double size = Math.log10(Math.max(people, UNKNOWN_PEOPLE));
    return switch (feature) {
      case "PCLI" -> COUNTRY;
      case "ADM1" -> Math.max(LEAST_FIRST_UNIT, size) - 0.2;
      case "ADM2" -> size - 1.5;
      case "PPLC" -> size + 1.5;
      case "PPLA" -> size + 0.4;
      default -> size;
    };
  }

  /** Returns the prior of a place of the codebook, which only lists what reports speak of. */
  static double ofCodebook(String feature) {
    return switch (feature) {
      case "SEA", "ISL", "RGN", "DSRT", "STRT" -> REGION;
      case "ADM1", "PPLC" -> LEAST_CODEBOOK + 1.2;
      case "PPLA" -> LEAST_CODEBOOK + 0.5;
      default -> LEAST_CODEBOOK;
    };
  }
}
