package org.sitrep.code.date;

import org.sitrep.model.Quote;

/**
 * Words that tell a time, not yet placed in the calendar.
 *
 * @param sentence the index of their sentence
 * @param quote the words
 * @param value what they mean
 */
public record TimeExpression(int sentence, Quote quote, TimeValue value) {
  TimeExpression as(TimeValue other) {
    return new TimeExpression(sentence, quote, other);
  }
}
