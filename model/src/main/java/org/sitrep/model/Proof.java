package org.sitrep.model;

/**
 * Words that bound the time at which a report was written.
 *
 * @param quote the words
 * @param rule the rule that reads them, such as {@code office}
 * @param says what follows from them, in plain words
 */
public record Proof(Quote quote, String rule, String says) {}
