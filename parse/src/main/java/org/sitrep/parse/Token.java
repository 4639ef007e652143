package org.sitrep.parse;

/**
 * A token of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param start the UTF-16 index of its first character in the report's text
 * @param end the UTF-16 index after its last character in the report's text
 * @param text the characters as printed
 * @param lemma the base form, in lower case except for names
 * @param tag the Penn Treebank part of speech
 * @param entity the kind of name it is part of
 * @param head the index of the token it depends on, or -1 for the root and in sentences that were
 *     not parsed
 * @param relation the basic Universal Dependencies relation to the head, such as {@code nsubj},
 *     {@code nmod:poss}; {@code root} for the root, {@code dep} in sentences that were not parsed
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lemma,
    String tag,
    EntityKind entity,
    int head,
    String relation) {
  /** Returns whether the tag is that of a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Returns whether the tag is that of a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Returns whether the tag is that of a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Returns whether the relation is the given one or a subtype of it. */
  public boolean is(String name) {
    return relation.equals(name) || relation.startsWith(name + ":");
  }
}
