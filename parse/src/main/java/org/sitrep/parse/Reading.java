package org.sitrep.parse;

/** What the models say of one word of a sentence, wherever the sentence stands. */
record Reading(String lemma, String tag, EntityKind entity, int head, String relation) {
  Token at(int index, Word word, String text) {
    String printed = text.substring(word.start(), word.end());
    return new Token(index, word.start(), word.end(), printed, lemma, tag, entity, head, relation);
  }
}
