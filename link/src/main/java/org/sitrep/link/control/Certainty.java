package org.sitrep.link.control;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Quote;

/**
 * Reads off the words before an act or state whether it is told as a fact. A claim of the coder has
 * its factuality; this is for states that no claim tells, and a second look where a plan passed for
 * an act: an act that did not take place must not change who holds a town.
 */
final class Certainty {
  private static final int BEFORE = 40;

  private static final Pattern INFINITIVE = Pattern.compile(".*?(\\p{L}+) to $", Pattern.DOTALL);

  /** "Managed to capture" tells of a capture; "planned to capture" does not. */
  private static final Set<String> DONE =
      Set.of("managed", "on", "able", "began", "started", "continued", "continue", "continues");

  private static final Pattern UNREAL =
      Pattern.compile(
          ".*\\b(would|could|might|may|will|shall|should|must|if|unless|whether|once|until)"
              + "( \\p{L}+){0,2} $",
          Pattern.DOTALL);

  private static final Pattern DENIED =
      Pattern.compile(
          ".*\\b(no longer|not|never|nor|neither|without|cannot|fail(s|ed)? to)( \\p{L}+){0,2} $"
              + "|.*n['\u2019]t( \\p{L}+)? $",
          Pattern.DOTALL);

  private Certainty() {}

  /** Returns whether the words are no more than a plan, a wish or a purpose. */
  static boolean planned(String text, Quote words) {
    Matcher infinitive = INFINITIVE.matcher(before(text, words));
    return infinitive.matches() && !DONE.contains(infinitive.group(1));
  }

  /** Returns whether the words are bound to a condition, or to times to come. */
  static boolean unreal(String text, Quote words) {
    return planned(text, words) || UNREAL.matcher(before(text, words)).matches();
  }

  /** Returns whether the words are said not to be so. */
  static boolean denied(String text, Quote words) {
    return DENIED.matcher(before(text, words)).matches();
  }

  private static String before(String text, Quote words) {
    int from = Math.max(0, words.start() - BEFORE);
    String before = text.substring(from, words.start()).toLowerCase(Locale.ROOT);
    return before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  }
}
