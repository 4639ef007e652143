package org.sitrep.code.attribution;

import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * A verb that reports what somebody says.
 *
 * @param sentence the sentence that holds it
 * @param verb the verb
 * @param last index of the last token of the cue
 * @param row what the codebook says of it, or null for a verb that is a cue only by the quotation
 *     beside it
 * @param speaker its subject, or null
 */
record Cue(
    ParsedSentence sentence,
    Token verb,
    int last,
    @Nullable Reporting row,
    @Nullable Speaker speaker) {
  int start() {
    return verb.start();
  }

  int end() {
    return sentence.token(last).end();
  }
}
