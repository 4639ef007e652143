package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation;

/**
 * How to serve a store.
 *
 * @param host the name or address to listen on; a loopback one is seen from this machine alone
 * @param port 0 to 65535; 0 takes any free one
 * @param version the version of the program, as the status shows it
 * @param explanation why the claims of the event of that id were put together, or null where there
 *     is no such event; called by several threads
 * @param control the objects that {@code sitrep control} prints; called by several threads
 * @param tempo the objects that {@code sitrep tempo} prints; called by several threads
 */
public record ServeSettings(
    String host,
    int port,
    String version,
    Function<String, @Nullable Explanation> explanation,
    Supplier<? extends List<? extends JsonNode>> control,
    Supplier<? extends List<? extends JsonNode>> tempo) {
  /** Seen from this machine alone. */
  public static final String DEFAULT_HOST = "127.0.0.1";

  /** The port that is used where none is named. */
  public static final int DEFAULT_PORT = 8080;

  public ServeSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("A server needs a host, such as " + DEFAULT_HOST);
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: " + port + "; expected 0 to 65535");
    }
  }

  /** Returns settings for the default host that explain nothing and know of no control or tempo. */
  public static ServeSettings onPort(int port) {
    return new ServeSettings(DEFAULT_HOST, port, "", id -> null, List::of, List::of);
  }

  /** Returns the same settings with another host. */
  public ServeSettings onHost(String other) {
    return new ServeSettings(other, port, version, explanation, control, tempo);
  }

  /** Returns the same settings with another version. */
  public ServeSettings ofVersion(String other) {
    return new ServeSettings(host, port, other, explanation, control, tempo);
  }

  /** Returns the same settings with another explanation of events. */
  public ServeSettings explaining(Function<String, @Nullable Explanation> other) {
    return new ServeSettings(host, port, version, other, control, tempo);
  }

  /** Returns the same settings with another account of who holds which place. */
  public ServeSettings withControl(Supplier<? extends List<? extends JsonNode>> other) {
    return new ServeSettings(host, port, version, explanation, other, tempo);
  }

  /** Returns the same settings with another account of how fast the sides act. */
  public ServeSettings withTempo(Supplier<? extends List<? extends JsonNode>> other) {
    return new ServeSettings(host, port, version, explanation, control, other);
  }
}
