package org.sitrep.link.copies;

import java.util.function.BiPredicate;
import org.sitrep.model.Quote;

/**
 * A fact that a sentence tells, as two copies are compared by it.
 *
 * @param quote the words
 * @param value what they stand for
 * @param key what two facts of a field are compared by
 * @param same whether two keys stand for the same
 */
record Fact(Quote quote, String value, Object key, BiPredicate<Object, Object> same) {

  /** Returns whether the other fact may stand for the same. */
  boolean agrees(Fact other) {
    return value.equalsIgnoreCase(other.value) || same.test(key, other.key);
  }
}
