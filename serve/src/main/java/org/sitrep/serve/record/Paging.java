package org.sitrep.serve.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.store.Slice;

/** Pages of lists: {@code limit}, {@code offset} and the address of the next page. */
public final class Paging {
  /** What OGC API Features allows at most (17-069r3, requirement 21). */
  public static final int MOST = 10_000;

  private static final int FEW = 100;

  /** Pages beyond this are not turned: narrow the list down. */
  private static final int FARTHEST = 100_000_000;

  /** What every list takes. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.whole("limit", "How many at most", 1, MOST).withDefault(FEW),
          Parameter.whole("offset", "How many to pass over", 0, FARTHEST));

  private Paging() {}

  /** Returns whether the request asks for a page; without one, lists are given whole. */
  public static boolean isAsked(Exchange exchange) {
    return exchange.one("limit") != null || exchange.one("offset") != null;
  }

  /** Returns the page that the request asks for. */
  public static Slice slice(Exchange exchange, Slice.Order order) {
    return new Slice(order, exchange.whole("offset", 0), exchange.whole("limit", FEW));
  }

  /** Says how many there are, how many of them are here, and where the next are. */
  public static void put(
      ObjectNode node, Exchange exchange, Slice slice, long matched, int returned) {
    node.put("matched", matched).put("returned", returned);
    int next = slice.offset() + returned;
    node.put("next", returned > 0 && next < matched ? address(exchange, next) : null);
  }

  /** Returns the address of the same list from another place on. */
  public static String address(Exchange exchange, int offset) {
    Stream<String> kept =
        Arrays.stream(exchange.query().split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("offset="));
    return exchange.path()
        + "?"
        + Stream.concat(kept, Stream.of("offset=" + offset)).collect(Collectors.joining("&"));
  }
}
