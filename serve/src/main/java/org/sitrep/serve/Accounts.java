package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation;

/**
 * What the program knows of the record beyond what the store holds. Everything is called by several
 * threads, and only after the record has changed where it stays the same otherwise.
 *
 * @param explanation why the claims of the event of that id were put together, or null where there
 *     is no such event
 * @param control the objects that {@code sitrep control} prints
 * @param tempo the objects that {@code sitrep tempo} prints
 * @param situation the situation report, or null where the program writes none
 */
public record Accounts(
    Function<String, @Nullable Explanation> explanation,
    Supplier<? extends List<? extends JsonNode>> control,
    Supplier<? extends List<? extends JsonNode>> tempo,
    @Nullable SituationWriter situation) {
  /** Explains nothing and knows of no control, tempo or situation. */
  public static final Accounts NONE = new Accounts(id -> null, List::of, List::of, null);
}
