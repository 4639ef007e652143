package org.sitrep.code.codebook;

/** A codebook that cannot be used; the message names the file, the line and the cure. */
public final class CodebookException extends RuntimeException {
  /** Makes the exception with what is wrong, where, and how to mend it. */
  public CodebookException(String message) {
    super(message);
  }

  /** Makes the exception with what is wrong, where, and what came before. */
  public CodebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
