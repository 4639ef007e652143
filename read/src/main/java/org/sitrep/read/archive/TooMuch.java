package org.sitrep.read.archive;

import java.io.IOException;

/** Says that an archive unpacks to more than is allowed; ends the reading of its outermost file. */
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  TooMuch(String code, String says) {
    super(says);
    this.code = code;
  }

  String code() {
    return code;
  }

  String says() {
    return String.valueOf(getMessage());
  }
}
