package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Copy;
import org.sitrep.model.Quote;

/** A pair of reports that share text as JSON: the line that {@code sitrep copies} prints. */
public final class CopyJson {
  private final CodePoints inOriginal;
  private final CodePoints inCopy;

  private CopyJson(CodePoints inOriginal, CodePoints inCopy) {
    this.inOriginal = inOriginal;
    this.inCopy = inCopy;
  }

  /**
   * Returns the object. In {@code changed}, offsets count code points: those of {@code a} in the
   * text of the original, those of {@code b} in the text of the copy.
   *
   * @param copy the pair
   * @param originalText the text of the report that {@code copy.copyOf()} names
   * @param copyText the text of the report that {@code copy.reportId()} names
   */
  public static ObjectNode of(Copy copy, String originalText, String copyText) {
    return new CopyJson(CodePoints.of(originalText), CodePoints.of(copyText)).whole(copy);
  }

  private ObjectNode whole(Copy copy) {
    ObjectNode node = Nodes.object();
    node.put("report_id", copy.reportId());
    node.put("copy_of", copy.copyOf());
    node.put("kind", Nodes.lower(copy.kind()));
    node.put("score", Nodes.rounded(copy.score()));
    node.put("direction", copy.directionKnown() ? "known" : "unknown");
    node.put("why_direction", copy.whyDirection());
    node.put("shared", Nodes.rounded(copy.shared()));
    node.set("aligned", Nodes.list(copy.aligned(), CopyJson::alignment));
    node.set("changed", Nodes.list(copy.changed(), this::change));
    node.set("added", Nodes.numbers(copy.added()));
    node.set("omitted", Nodes.numbers(copy.omitted()));
    return node;
  }

  private static ObjectNode alignment(Copy.Alignment pair) {
    ObjectNode node = Nodes.object().put("a", pair.a()).put("b", pair.b());
    return node.put("score", Nodes.rounded(pair.score()));
  }

  private ObjectNode change(Copy.Change change) {
    ObjectNode node = Nodes.object().put("field", Nodes.lower(change.field()));
    node.put("a", words(change.a(), change.aValue()));
    node.put("b", words(change.b(), change.bValue()));
    putSpan(node, "a", change.a(), inOriginal);
    putSpan(node, "b", change.b(), inCopy);
    return node;
  }

  private static @Nullable String words(@Nullable Quote quote, @Nullable String value) {
    return quote == null ? value : quote.text();
  }

  private static void putSpan(ObjectNode node, String side, @Nullable Quote quote, CodePoints at) {
    node.put(side + "_start", quote == null ? null : (Integer) at.before(quote.start()));
    node.put(side + "_end", quote == null ? null : (Integer) at.before(quote.end()));
  }
}
