package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Proof;
import org.sitrep.model.Quote;

/**
 * Words that bound the time of writing.
 *
 * @param quote the words
 * @param spans the days that they can mean, at least one
 * @param sureness how sure it is that they are of the report's own present
 * @param rule the rule that reads them
 * @param says what follows from them
 */
record Bound(Quote quote, List<Span> spans, Sureness sureness, String rule, String says) {
  Bound {
    spans = List.copyOf(spans);
  }

  boolean holds(LocalDate day) {
    return isNear(day, 0);
  }

  /** Returns whether the words hold on the day, or on one that many days beside it. */
  boolean isNear(LocalDate day, int margin) {
    return spans.stream().anyMatch(span -> span.isNear(day, margin));
  }

  /** Returns the span that holds the day, which some one does; the widest where several do. */
  Span around(LocalDate day) {
    return Span.covering(spans.stream().filter(span -> span.holds(day)).toList());
  }

  /** Returns whether the other says the same. */
  boolean isOf(Bound other) {
    return rule.equals(other.rule) && says.equals(other.says);
  }

  Proof proof() {
    return new Proof(quote, rule, says);
  }

  boolean isCertain() {
    return sureness == Sureness.CERTAIN;
  }

  int weight() {
    return sureness.weight();
  }
}
