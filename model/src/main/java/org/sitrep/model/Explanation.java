package org.sitrep.model;

import java.util.List;

/**
 * Why two claims or reports were joined or kept apart.
 *
 * @param a the one
 * @param b the other
 * @param joined whether they were joined
 * @param rules each rule with its outcome
 */
public record Explanation(String a, String b, boolean joined, List<Rule> rules) {
  public Explanation {
    rules = List.copyOf(rules);
  }

  /**
   * A rule and its outcome.
   *
   * @param rule its name
   * @param holds whether it speaks for joining
   * @param says what it found, in a sentence
   */
  public record Rule(String rule, boolean holds, String says) {}
}
