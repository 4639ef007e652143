package org.sitrep.code.learned;

/**
 * One thing whose answer is known.
 *
 * @param features what it looks like
 * @param label what it is
 * @param group the sentence it is from: examples of one sentence are never parted between learning
 *     and testing
 */
public record Example(Features features, String label, int group) {}
