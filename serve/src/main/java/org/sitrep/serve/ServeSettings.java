package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation;
import org.sitrep.serve.http.AccessToken;

/**
 * How to serve a store.
 *
 * @param host the name or address to listen on; a loopback one is seen from this machine alone
 * @param port 0 to 65535; 0 takes any free one
 * @param version the version of the program, as the status shows it
 * @param accounts what the program knows of the record beyond what the store holds
 * @param access who may do what
 * @param pulse how what is new is told
 */
public record ServeSettings(
    String host, int port, String version, Accounts accounts, Access access, Pulse pulse) {
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

  /** Returns settings for the default host that only read and know nothing beyond the store. */
  public static ServeSettings onPort(int port) {
    return new ServeSettings(DEFAULT_HOST, port, "", Accounts.NONE, Access.READING, Pulse.STEADY);
  }

  /** Returns the same settings with another host. */
  public ServeSettings onHost(String other) {
    return new ServeSettings(other, port, version, accounts, access, pulse);
  }

  /** Returns the same settings with another version. */
  public ServeSettings ofVersion(String other) {
    return new ServeSettings(host, port, other, accounts, access, pulse);
  }

  /** Returns the same settings with another explanation of events. */
  public ServeSettings explaining(Function<String, @Nullable Explanation> other) {
    return knowing(new Accounts(other, accounts.control(), accounts.tempo(), accounts.situation()));
  }

  /** Returns the same settings with another account of who holds which place. */
  public ServeSettings withControl(Supplier<? extends List<? extends JsonNode>> other) {
    return knowing(
        new Accounts(accounts.explanation(), other, accounts.tempo(), accounts.situation()));
  }

  /** Returns the same settings with another account of how fast the sides act. */
  public ServeSettings withTempo(Supplier<? extends List<? extends JsonNode>> other) {
    return knowing(
        new Accounts(accounts.explanation(), accounts.control(), other, accounts.situation()));
  }

  /** Returns the same settings with another writer of the situation report. */
  public ServeSettings withSituation(SituationWriter other) {
    return knowing(
        new Accounts(accounts.explanation(), accounts.control(), accounts.tempo(), other));
  }

  private ServeSettings knowing(Accounts other) {
    return new ServeSettings(host, port, version, other, access, pulse);
  }

  /** Returns the same settings, under which who bears the token may keep decisions. */
  public ServeSettings openTo(AccessToken token) {
    return new ServeSettings(
        host, port, version, accounts, new Access(token, access.origins()), pulse);
  }

  /** Returns the same settings, under which pages of these origins may read. */
  public ServeSettings readableFrom(List<String> origins) {
    return new ServeSettings(
        host, port, version, accounts, new Access(access.token(), origins), pulse);
  }

  /** Returns the same settings with another pulse. */
  public ServeSettings beating(Pulse other) {
    return new ServeSettings(host, port, version, accounts, access, other);
  }
}
