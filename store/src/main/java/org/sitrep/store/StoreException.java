package org.sitrep.store;

import org.jspecify.annotations.Nullable;

/**
 * A store that cannot be used; the message says what was tried, where, what was expected and found,
 * and what helps.
 */
public final class StoreException extends RuntimeException {
  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
