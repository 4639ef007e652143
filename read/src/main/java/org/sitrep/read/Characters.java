package org.sitrep.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes that came over the network into characters. */
public final class Characters {
  private Characters() {}

  /**
   * Returns the encoding that the content is to be read in, or null where it tells itself: servers
   * declare an encoding for all they send, and what is whole UTF-8 is UTF-8 all the same.
   *
   * @param told the encoding that the server declares, or null
   */
  public static @Nullable Charset encoding(byte[] content, @Nullable Charset told) {
    return told == null || isUtf8(content) ? null : told;
  }

  /**
   * Returns the characters, without a byte order mark, or null where the content is no text.
   *
   * @param told the encoding that the server declares, or null
   */
  public static @Nullable String of(byte[] content, @Nullable Charset told) {
    try {
      return Encodings.decode(content, encoding(content, told));
    } catch (Refused noText) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException another) {
      return false;
    }
  }
}
