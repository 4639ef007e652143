package org.sitrep.code.attribution;

/**
 * Words between quotation marks.
 *
 * @param start the UTF-16 index of the opening mark
 * @param end the UTF-16 index after the closing mark, or after the last word where it is not closed
 * @param words how many words it holds
 */
record Quotation(int start, int end, int words) {
  boolean holds(int offset) {
    return offset >= start && offset < end;
  }
}
