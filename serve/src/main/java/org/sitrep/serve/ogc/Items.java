package org.sitrep.serve.ogc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.record.Filters;
import org.sitrep.serve.record.Paging;
import org.sitrep.store.Box;
import org.sitrep.store.EventQuery;
import org.sitrep.store.EventQueryBuilder;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;

/**
 * The events that a request for features asks for. Events without a date match every {@code
 * datetime}, events without a point every {@code bbox}, as the standard has it (17-069r3,
 * requirements 23 and 25); the latter come after all others.
 */
final class Items {
  /** What 17-069r3 proposes. */
  private static final int FEW = 10;

  private static final String BOX_FORM =
      "The parameter bbox must be west,south,east,north in degrees, or the same with heights in"
          + " metres: west,south,least,east,north,most.";

  /** What the collection takes beside the filters of events. */
  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query("bbox", "Intersects this box, CRS84", boxSchema(), Items::checkSide),
          Parameter.query(
              "datetime",
              "An instant or an interval, such as 2031-03-04T00:00:00Z/..",
              Parameter.schema("string"),
              Interval::check),
          Parameter.query("limit", "How many at most", limitSchema(), Items::checkLimit),
          Paging.PARAMETERS.get(1));

  private final Store store;
  private final EventQuery placed;
  private final @Nullable EventQuery unplaced;

  private Items(Store store, EventQuery placed, @Nullable EventQuery unplaced) {
    this.store = store;
    this.placed = placed;
    this.unplaced = unplaced;
  }

  static Items of(Store store, Exchange exchange) {
    Interval interval = Interval.of(exchange.one("datetime"));
    Box box = box(exchange.all("bbox"));
    EventQueryBuilder asked =
        Filters.kinds(exchange).from(interval.from()).to(interval.to()).undatedToo(true);
    EventQuery placed = asked.box(box).build();
    return new Items(store, placed, box == null ? null : asked.box(null).unplaced(true).build());
  }

  private static ObjectNode boxSchema() {
    ObjectNode schema = Parameter.schema("array").put("minItems", 4).put("maxItems", 6);
    schema.set("items", Parameter.schema("number"));
    schema
        .putArray("oneOf")
        .add(Parameter.schema("array").put("minItems", 4).put("maxItems", 4))
        .add(Parameter.schema("array").put("minItems", 6).put("maxItems", 6));
    schema.withArray("oneOf").forEach(either -> ((ObjectNode) either).remove("type"));
    return schema;
  }

  private static ObjectNode limitSchema() {
    return Parameter.schema("integer")
        .put("minimum", 1)
        .put("maximum", Paging.MOST)
        .put("default", FEW);
  }

  /** More than the most is no error but the most (17-069r4, requirement 21 C). */
  private static void checkLimit(String name, String value) {
    if (!value.matches("0*[1-9][0-9]{0,17}")) {
      throw Problem.badRequest(
          "The parameter limit must be a whole number from 1 to " + Paging.MOST + ".");
    }
  }

  private static void checkSide(String name, String value) {
    Filters.number(value);
  }

  private static @Nullable Box box(List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<Double> sides = new ArrayList<>();
    values.forEach(value -> sides.add(Filters.number(value)));
    if (sides.size() == 6 && sides.get(2) <= sides.get(5)) {
      // Events lie on the ground: heights are read and matter to none.
      sides.remove(5);
      sides.remove(2);
    }
    if (sides.size() != 4) {
      throw Problem.badRequest(BOX_FORM);
    }
    return Filters.box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  static Slice slice(Exchange exchange) {
    String limit = exchange.one("limit");
    int most = limit == null ? FEW : (int) Math.min(Long.parseLong(limit), Paging.MOST);
    return new Slice(Slice.Order.ID, exchange.whole("offset", 0), most);
  }

  long matched() {
    return store.count(placed) + (unplaced == null ? 0 : store.count(unplaced));
  }

  /** Returns a page: first what lies in the box, then what has no point. */
  List<StoredEvent> page(Slice slice) {
    List<StoredEvent> page = new ArrayList<>(store.events(placed, slice));
    int left = slice.limit() - page.size();
    if (unplaced != null && left > 0) {
      long before = page.isEmpty() ? store.count(placed) : slice.offset();
      int offset = (int) Math.max(0, slice.offset() - before);
      page.addAll(store.events(unplaced, new Slice(slice.order(), offset, left)));
    }
    return page;
  }

  @Override
  public String toString() {
    return placed + " " + unplaced;
  }
}
