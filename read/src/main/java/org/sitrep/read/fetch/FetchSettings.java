package org.sitrep.read.fetch;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to ask.
 *
 * @param contact an address or page by which those who run a site reach those who ask, or null
 * @param version the version of the program
 * @param allowedHosts names of hosts, in small letters, that may lie inside
 * @param connect how long a connection may take to come about
 * @param silence how long a host may say nothing
 * @param whole how long an exchange may take from beginning to end
 */
public record FetchSettings(
    @Nullable String contact,
    String version,
    Set<String> allowedHosts,
    Duration connect,
    Duration silence,
    Duration whole) {
  /** The name by which robots.txt knows the program (RFC 9309, 2.2.1). */
  public static final String PRODUCT = "Sitrep";

  public FetchSettings {
    allowedHosts = Set.copyOf(allowedHosts);
  }

  /** Returns settings for asking the open network, with limits that slow sites keep. */
  public static FetchSettings of(
      @Nullable String contact, String version, Set<String> allowedHosts) {
    return new FetchSettings(
        contact,
        version,
        allowedHosts,
        Duration.ofSeconds(15),
        Duration.ofSeconds(20),
        Duration.ofSeconds(90));
  }

  /** Returns what the program calls itself (RFC 9110, 10.1.5). */
  public String userAgent() {
    return PRODUCT + "/" + version + (contact == null ? "" : " (+" + contact + ")");
  }
}
