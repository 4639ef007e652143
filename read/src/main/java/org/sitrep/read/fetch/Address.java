package org.sitrep.read.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes addresses in one way, so that one page has one address (RFC 3986, 6.2.2 and 6.2.3): small
 * letters in scheme and host, no port that goes without saying, no fragment, no name of a user, no
 * parameter that tells where the reader came from.
 */
public final class Address {
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
  private static final int LONGEST = 4_096;

  /** Steps that lead beyond the root; a name that merely begins with two dots is none. */
  private static final Pattern BEYOND_ROOT = Pattern.compile("^(?:/\\.\\.(?=/|$))+");

  private Address() {}

  /** Returns the address as it is written here, or null where it is none of http or https. */
  public static @Nullable String canonical(String address) {
    return from(null, address);
  }

  /**
   * Returns the address that a link on a page leads to, as it is written here, or null where it
   * leads to no page.
   *
   * @param page the address that the link is seen from, or null where the link has to be whole
   */
  public static @Nullable String from(@Nullable String page, String link) {
    try {
      URI found = new URI(escaped(link.strip()));
      URI whole = page == null ? found : new URI(page).resolve(found);
      return whole.toString().length() > LONGEST ? null : written(whole.normalize());
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static @Nullable String written(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    @Nullable String host = host(uri);
    if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
      return null;
    }
    int own = scheme.equals("http") ? 80 : 443;
    String port = uri.getPort() < 0 || uri.getPort() == own ? "" : ":" + uri.getPort();
    String path =
        uri.getRawPath() == null ? "" : BEYOND_ROOT.matcher(uri.getRawPath()).replaceFirst("");
    @Nullable String query = uri.getRawQuery();
    String kept = query == null ? "" : TrackingParameters.without(query);
    return scheme
        + "://"
        + host
        + port
        + (path.isEmpty() ? "/" : path)
        + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static @Nullable String host(URI uri) {
    @Nullable String host = uri.getHost();
    if (host == null || host.isEmpty() || uri.getPort() > 0xFFFF) {
      return null;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Writes signs that no address may hold as the bytes they are in UTF-8; a host's as its name. */
  private static String escaped(String link) {
    String named = namedHost(link);
    StringBuilder escaped = new StringBuilder(named.length());
    named.codePoints().forEach(sign -> append(escaped, sign));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int sign) {
    boolean letter = sign < 0x80 && Character.isLetterOrDigit(sign);
    if (letter || (sign < 0x80 && KEPT.indexOf(sign) >= 0)) {
      escaped.appendCodePoint(sign);
      return;
    }
    for (byte each : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
    }
  }

  private static String namedHost(String link) {
    int start = link.indexOf("://") + 3;
    if (start < 3) {
      return link;
    }
    int end = start;
    while (end < link.length() && "/?#".indexOf(link.charAt(end)) < 0) {
      end++;
    }
    String authority = link.substring(start, end);
    boolean ascii = authority.chars().allMatch(sign -> sign < 0x80);
    return ascii ? link : link.substring(0, start) + IDN.toASCII(authority) + link.substring(end);
  }

  /** Returns scheme, host and port of an address: what one robots.txt holds for. */
  public static String origin(String address) {
    int start = address.indexOf("://") + 3;
    int end = address.indexOf('/', start);
    return end < 0 ? address : address.substring(0, end);
  }

  /** Returns the name of the host of an address. */
  public static String hostOf(String address) {
    @Nullable String host = URI.create(address).getHost();
    return host == null ? origin(address) : host;
  }

  /** Returns path and query of an address. */
  public static String pathOf(String address) {
    String path = address.substring(origin(address).length());
    return path.isEmpty() ? "/" : path;
  }

  /** Returns the parts of a query in their order. */
  static List<String> parts(String query) {
    return new ArrayList<>(List.of(query.split("&", -1)));
  }
}
