package org.sitrep.read;

/** Says that what is being read is no report; becomes a {@link Refusal} where the file is known. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String says;

  Refused(String code, String says) {
    super(code + ": " + says);
    this.code = code;
    this.says = says;
  }

  Refusal in(String file) {
    return new Refusal(file, code, says);
  }

  Refusal in(String file, int line) {
    return new Refusal(file, line, code, says);
  }
}
