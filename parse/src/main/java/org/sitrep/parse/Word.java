package org.sitrep.parse;

/**
 * A word before it is understood.
 *
 * @param start the UTF-16 index of its first character in the text
 * @param end the UTF-16 index after its last character
 * @param form the word in the form the models know it by
 */
record Word(int start, int end, String form) {
  Word as(String other) {
    return new Word(start, end, other);
  }
}
