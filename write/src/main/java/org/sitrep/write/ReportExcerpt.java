package org.sitrep.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Sentence;

/**
 * A coded report for readers to whom its text does not belong: the sentences that claims quote
 * stand as they are; of every other letter only that it is there, so that all offsets hold.
 */
public final class ReportExcerpt {
  /** Stands for each character that is left out: U+2591, light shade. */
  public static final int LEFT_OUT = 0x2591;

  private final int[] letters;

  private ReportExcerpt(int[] letters) {
    this.letters = letters;
  }

  /** Returns the object of {@link CodedReportJson}, its words cut down to the excerpt. */
  public static ObjectNode of(CodedReport coded) {
    ObjectNode node = CodedReportJson.of(coded);
    ReportExcerpt excerpt = new ReportExcerpt(letters(coded));
    node.put("text", excerpt.words(0, excerpt.letters.length));
    node.forEach(excerpt::cut);
    return node;
  }

  private static int[] letters(CodedReport coded) {
    String text = coded.report().text();
    int[] letters = text.codePoints().toArray();
    BitSet quoted = quoted(coded, CodePoints.of(text));
    for (int at = quoted.nextClearBit(0); at < letters.length; at = quoted.nextClearBit(at + 1)) {
      if (!Character.isWhitespace(letters[at])) {
        letters[at] = LEFT_OUT;
      }
    }
    return letters;
  }

  private static BitSet quoted(CodedReport coded, CodePoints at) {
    BitSet quoted = new BitSet();
    for (Claim claim : coded.claims()) {
      Sentence sentence = coded.sentences().get(claim.sentence());
      quoted.set(at.before(sentence.start()), at.before(sentence.end()));
    }
    return quoted;
  }

  /** Every stretch of words has {@code text}, {@code start} and {@code end}. */
  private void cut(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("text").isTextual()) {
      int start = object.path("start").asInt(-1);
      int end = object.path("end").asInt(-1);
      if (0 <= start && start <= end && end <= letters.length) {
        object.put("text", words(start, end));
      }
    }
    node.forEach(this::cut);
  }

  private String words(int start, int end) {
    return new String(letters, start, end - start);
  }
}
