package org.sitrep.parse;

/** Finds the UTF-16 indexes of the code points of a text. */
final class CodePoints {
  private final int[] indexes;

  CodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    this.indexes = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      indexes[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    indexes[count] = at;
  }

  /** Returns the UTF-16 index of the code point of that number, from 0 to the count of them. */
  int index(int codePoint) {
    return indexes[codePoint];
  }
}
