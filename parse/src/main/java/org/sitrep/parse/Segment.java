package org.sitrep.parse;

/**
 * A stretch of text that no sentence crosses: a heading, a list item or a paragraph.
 *
 * @param start the UTF-16 index of its first character
 * @param end the UTF-16 index after its last character
 * @param paragraph the number of its paragraph, from 0
 */
record Segment(int start, int end, int paragraph) {}
