package org.sitrep.serve;

/**
 * The server cannot start; the message says where it was to listen, what was found and what helps.
 */
public final class ServeException extends RuntimeException {
  ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
