package org.sitrep.read.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;
import org.apache.commons.compress.MemoryLimitException;

/** Opens files and what they are packed in. Stateless. */
public final class Archives {
  private final ArchiveLimits limits;

  /** Unpacks no more than the limits allow. */
  public Archives(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * Hands on what lies in a file, in its order; a file that is no archive is handed on itself.
   * Damage is told to the entries and ends what is damaged, in a WARC file one record.
   *
   * @param shown the path as people know it
   * @param from where to go on; what stands before it is not handed on
   * @throws IOException if the file itself cannot be read
   */
  public void open(Path file, String shown, Place from, Entries entries) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Unpacking unpacking = new Unpacking(limits, entries, from);
      byte[] head = Channels.newInputStream(channel).readNBytes(Packing.LOOKED_AT);
      channel.position(0);
      if (Packing.of(head) == Packing.WARC) {
        guarded(shown, entries, () -> unpacking.records(shown, channel, 0));
      } else {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        guarded(shown, entries, () -> unpacking.open(shown, shown, in, 0));
      }
    }
  }

  /**
   * Hands on what lies in a stream, as {@link #open(Path, String, Place, Entries)} does, from its
   * beginning; the caller closes it.
   */
  public void open(InputStream content, String shown, Entries entries) throws IOException {
    Unpacking unpacking = new Unpacking(limits, entries, Place.BEGINNING);
    guarded(
        shown, entries, () -> unpacking.open(shown, shown, new BufferedInputStream(content), 0));
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void guarded(String shown, Entries entries, Work work) throws IOException {
    try {
      work.run();
    } catch (TooMuch bomb) {
      entries.refused(shown, bomb.code(), bomb.says());
    } catch (MemoryLimitException greedy) {
      entries.refused(shown, "bomb", "expected an archive that needs less memory to unpack");
    } catch (IOException broken) {
      if (!isDamage(broken)) {
        throw broken;
      }
      entries.refused(shown, "damaged", "expected a whole archive, found: " + told(broken));
    }
  }

  /** Unpackers tell of damage by exceptions of many kinds; a disk that fails has none of these. */
  static boolean isDamage(IOException broken) {
    return broken instanceof ZipException
        || broken instanceof EOFException
        || broken instanceof Damaged
        || broken.getClass().getName().startsWith("org.");
  }

  static String told(Exception broken) {
    String message = broken.getMessage();
    return message == null || message.isBlank() ? broken.getClass().getSimpleName() : message;
  }

  /** Damage that an unpacker told in a way of its own. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(Exception why) {
      super(told(why), why);
    }
  }
}
