package org.sitrep.code.date;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of words and what it means.
 *
 * @param words the words
 * @param meaning what they mean, or null where they are no time after all
 */
record TimeRule(Pattern words, Function<Matcher, @Nullable TimeValue> meaning) {
  static TimeRule of(String words, Function<Matcher, @Nullable TimeValue> meaning) {
    return new TimeRule(Pattern.compile("(?<![\\w$\u20ac\u00a3.,])(?:" + words + ")"), meaning);
  }
}
