package org.sitrep.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of an unpacker: whatever it throws on damage is told as damage. */
final class Steady extends FilterInputStream {
  Steady(InputStream unpacker) {
    super(unpacker);
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
      throw new Archives.Damaged(broken);
    } catch (IOException broken) {
      throw damage(broken);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return in.read(into, from, length);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
      throw new Archives.Damaged(broken);
    } catch (IOException broken) {
      throw damage(broken);
    }
  }

  /** Only what unpacks says that a stream is corrupt; a disk says other things. */
  private static IOException damage(IOException broken) {
    return Archives.isDamage(broken) || broken instanceof TooMuch
        ? broken
        : new Archives.Damaged(broken);
  }

  @Override
  public void close() {
    // The archive goes on after one of its files.
  }
}
