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
 * @param plain whether it says by itself what is meant, so that it is news even where it stands in
 *     the stead of nothing
 */
record Fact(
    Quote quote, String value, Object key, BiPredicate<Object, Object> same, boolean plain) {

  /** Returns whether the other fact may stand for the same. */
  boolean agrees(Fact other) {
    return value.equalsIgnoreCase(other.value) || same.test(key, other.key);
  }
}
