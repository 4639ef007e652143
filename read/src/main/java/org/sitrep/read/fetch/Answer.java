package org.sitrep.read.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a host answered. It does not change, and its bytes are not copied. */
public final class Answer {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /**
   * Makes an answer.
   *
   * @param status the status code of HTTP
   * @param headers all values of each header, by its name in small letters
   * @param body what was sent, after compression was undone; empty where nothing was
   */
  public Answer(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Returns an answer without headers. */
  public static Answer of(int status, byte[] body) {
    return new Answer(status, Map.of(), body);
  }

  /** Returns the status code of HTTP. */
  public int status() {
    return status;
  }

  /** Returns all values of each header, by its name in small letters. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** Returns what was sent; nobody may change it. */
  public byte[] body() {
    return body;
  }

  /** Returns the first value of a header, or null. */
  public @Nullable String header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  /** Returns what kind of content the host says it is, such as {@code text/html}, or null. */
  public @Nullable String mediaType() {
    @Nullable String told = header("content-type");
    if (told == null || told.isBlank()) {
      return null;
    }
    int end = told.indexOf(';');
    return (end < 0 ? told : told.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the encoding that the host declares, or null where it declares none that there is. */
  public @Nullable Charset charset() {
    @Nullable String told = header("content-type");
    Matcher found = CHARSET.matcher(told == null ? "" : told);
    try {
      return found.find() ? Charset.forName(found.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException noSuchEncoding) {
      return null;
    }
  }

  /** Returns where the host sends on to, absolute, or null where it does not. */
  public @Nullable String target(String asked) {
    boolean sendsOn = status == 301 || status == 302 || status == 303;
    sendsOn |= status == 307 || status == 308;
    @Nullable String location = sendsOn ? header("location") : null;
    return location == null ? null : Address.from(asked, location);
  }
}
