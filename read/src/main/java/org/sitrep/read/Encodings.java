package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters: by the byte order mark, else by what is declared, else as UTF-8,
 * else as windows-1252, which is what old Western pages are in when they say nothing (WHATWG
 * Encoding).
 */
final class Encodings {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The share of control and replacement characters above which nobody meant it as text. */
  private static final double MOST_STRANGE = 0.005;

  private static final int LOOKED_AT = 4_096;
  private static final int MUCH_RIGHTER = 20;
  private static final int STREAM_LOOKED_AT = 64 * 1024;
  private static final int LONGEST_CHARACTER = 4;

  /** As in a meta element or an XML declaration (WHATWG HTML, prescan a byte stream). */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{3,30})", Pattern.CASE_INSENSITIVE);

  /** The longer marks first, since that of UTF-16 begins that of UTF-32. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private record Mark(Charset charset, List<Integer> bytes) {
    Mark(Charset charset, Integer... bytes) {
      this(charset, List.of(bytes));
    }

    boolean begins(byte[] content) {
      for (int i = 0; i < bytes.size(); i++) {
        if (content.length <= i || (content[i] & 0xFF) != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private Encodings() {}

  /** Returns the charset that the byte order mark tells, or null where there is none. */
  static @Nullable Charset marked(byte[] content) {
    for (Mark mark : MARKS) {
      if (mark.begins(content)) {
        return mark.charset();
      }
    }
    return null;
  }

  /**
   * Returns the characters of a text, without a byte order mark.
   *
   * @param declared the encoding that is said to be the content's, or null
   * @throws Refused if it is no text
   */
  static String decode(byte[] content, @Nullable Charset declared) throws Refused {
    return decode(content, declared, null);
  }

  /**
   * Returns the characters of a text, without a byte order mark.
   *
   * @param declared the encoding that is said to be the content's, or null
   * @param sent the encoding that whoever sent the content said it is in, or null; believed where
   *     the content itself tells nothing better
   * @throws Refused if it is no text
   */
  static String decode(byte[] content, @Nullable Charset declared, @Nullable Charset sent)
      throws Refused {
    for (Mark mark : MARKS) {
      if (mark.begins(content)) {
        int skip = mark.bytes().size();
        return text(new String(Arrays.copyOfRange(content, skip, content.length), mark.charset()));
      }
    }
    return text(declared == null ? guessed(content, sent) : new String(content, declared));
  }

  /**
   * Returns the characters of a stream that is too long to be looked at as a whole: its beginning
   * tells what it is in.
   *
   * @param content supports {@code mark}
   * @param declared the encoding that is said to be the content's, or null
   */
  static java.io.Reader reader(InputStream content, @Nullable Charset declared) throws IOException {
    content.mark(STREAM_LOOKED_AT);
    byte[] head = content.readNBytes(STREAM_LOOKED_AT);
    content.reset();
    for (Mark mark : MARKS) {
      if (mark.begins(head)) {
        content.skipNBytes(mark.bytes().size());
        return new InputStreamReader(content, mark.charset());
      }
    }
    Charset charset = declared == null ? utf8Or(head) : declared;
    return new InputStreamReader(content, charset);
  }

  /** The last character of what is looked at may be cut in two. */
  private static Charset utf8Or(byte[] head) {
    int whole = head.length;
    while (whole > 0 && head.length - whole < LONGEST_CHARACTER && head[whole - 1] < 0) {
      whole--;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, whole));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return damagedOr(head);
    }
  }

  /** What is whole UTF-8 is UTF-8, whatever a page declares; Japanese mail code is whole ASCII. */
  private static String guessed(byte[] content, @Nullable Charset sent) {
    @Nullable Charset told = sent == null ? declaredIn(content) : sent;
    if (told != null && told.name().startsWith("ISO-2022")) {
      return new String(content, told);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, told == null ? damagedOr(content) : told);
    }
  }

  /** A page cut off or joined from pieces may hold a few broken bytes and be UTF-8 all the same. */
  private static Charset damagedOr(byte[] content) {
    String read = new String(content, StandardCharsets.UTF_8);
    long broken = read.chars().filter(sign -> sign == 0xFFFD).count();
    long beyond = read.chars().filter(sign -> sign > 0x7F).count();
    return broken * MUCH_RIGHTER < beyond ? StandardCharsets.UTF_8 : WESTERN;
  }

  /** Returns the encoding that a page declares in its first lines, or null. */
  private static @Nullable Charset declaredIn(byte[] content) {
    int length = Math.min(content.length, LOOKED_AT);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    try {
      if (head.indexOf('<') < 0 || !found.find()) {
        return null;
      }
      Charset told = Charset.forName(found.group(1));
      boolean western =
          told.equals(StandardCharsets.ISO_8859_1) || told.equals(StandardCharsets.US_ASCII);
      return told.equals(StandardCharsets.UTF_8) ? null : western ? WESTERN : told;
    } catch (IllegalArgumentException noSuchEncoding) {
      return null;
    }
  }

  private static String text(String decoded) throws Refused {
    long strange = decoded.chars().filter(Encodings::strange).count();
    if (decoded.indexOf('\0') >= 0 || strange > decoded.length() * MOST_STRANGE) {
      throw new Refused(
          "binary", "expected text, found " + strange + " characters that no text holds");
    }
    return decoded;
  }

  private static boolean strange(int character) {
    boolean layout =
        character == '\t' || character == '\n' || character == '\r' || character == '\f';
    return character == 0xFFFD || (Character.isISOControl(character) && !layout);
  }
}
