package org.sitrep.read.feed;

/** Says that what is being read is no feed; becomes a refusal where the address is known. */
final class NoFeed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String says;

  NoFeed(String code, String says) {
    super(code + ": " + says);
    this.code = code;
    this.says = says;
  }

  String code() {
    return code;
  }

  String says() {
    return says;
  }
}
