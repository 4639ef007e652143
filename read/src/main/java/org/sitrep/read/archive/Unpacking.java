package org.sitrep.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.archive.Unpacked.Packed;

/** The unpacking of one outermost file. For one thread. */
final class Unpacking {
  /** More bytes than name and attributes of any entry take. */
  private static final long LONGEST_HEAD = 1 << 20;

  private static final long LONGEST_HELD = 64 << 20;

  private final Allowance allowance;
  private final Entries entries;
  private final Place from;

  /** Whether what is handed on counts as one of the outermost file's entries. */
  private boolean within;

  Unpacking(ArchiveLimits limits, Entries entries, Place from) {
    this.allowance = new Allowance(limits);
    this.entries = entries;
    this.from = from;
  }

  /**
   * Opens what is there, layer by layer.
   *
   * @param path where it lies, for people
   * @param name its own name
   * @param in supports {@code mark}
   */
  void open(String path, String name, InputStream in, int layers) throws IOException {
    in.mark(Packing.LOOKED_AT);
    Packing packing = Packing.of(in.readNBytes(Packing.LOOKED_AT));
    in.reset();
    if (packing == Packing.NONE) {
      entries.entry(new Entry(path, bare(name), within, null, null, null, in));
      return;
    }
    allowance.enter(layers + 1);
    if (packing == Packing.WARC) {
      spooled(path, in, layers);
    } else if (packing.isLayer()) {
      Packed packed = new Packed(in);
      InputStream unpacked = unpacked(packing, packed);
      open(path, name, unpacked, layers + 1);
    } else {
      members(path, packing, new Packed(in), layers + 1);
    }
  }

  private InputStream unpacked(Packing packing, Packed packed) throws IOException {
    return new BufferedInputStream(
        new Unpacked(new Steady(packing.unpack(packed)), packed, allowance));
  }

  private static String bare(String name) {
    return name.replaceFirst("(?i)\\.(gz|bz2|xz|zst)$", "");
  }

  private void members(String path, Packing packing, Packed packed, int layers) throws IOException {
    boolean outermost = !within;
    within = true;
    ArchiveInputStream<? extends ArchiveEntry> archive =
        packing == Packing.ZIP
            ? new ZipArchiveInputStream(packed, "UTF-8", true, true)
            : new TarArchiveInputStream(packed);
    long number = 0;
    for (ArchiveEntry each = next(archive, packed); each != null; each = next(archive, packed)) {
      allowance.oneMore();
      number++;
      if (outermost && number <= from.entries()) {
        continue;
      }
      if (!each.isDirectory()) {
        member(path, archive, each, packed, layers);
      }
      if (outermost) {
        entries.reached(new Place(number, -1));
      }
    }
    within = !outermost;
  }

  private @Nullable ArchiveEntry next(
      ArchiveInputStream<? extends ArchiveEntry> archive, Packed packed) throws IOException {
    try {
      if (archive instanceof TarArchiveInputStream tar) {
        return nextOfTar(tar, packed);
      }
      packed.atMost(Long.MAX_VALUE);
      @Nullable ArchiveEntry entry = archive.getNextEntry();
      packed.atMost(isHeldWhole(entry) ? LONGEST_HELD : Long.MAX_VALUE);
      return entry;
    } catch (IllegalArgumentException | IllegalStateException broken) {
      throw new Archives.Damaged(broken);
    }
  }

  /** What is left of the entry before is passed over first, so that only a head is read. */
  private @Nullable ArchiveEntry nextOfTar(TarArchiveInputStream tar, Packed packed)
      throws IOException {
    if (tar.getCurrentEntry() != null) {
      new Unpacked(new Steady(tar), packed, allowance).transferTo(OutputStream.nullOutputStream());
    }
    packed.atMost(LONGEST_HEAD);
    @Nullable ArchiveEntry entry = tar.getNextEntry();
    packed.atMost(Long.MAX_VALUE);
    return entry;
  }

  /** Where a file that is not compressed ends is only seen when all of it was read. */
  private static boolean isHeldWhole(@Nullable ArchiveEntry entry) {
    return entry instanceof ZipArchiveEntry zip
        && zip.getMethod() == ZipEntry.STORED
        && zip.getGeneralPurposeBit().usesDataDescriptor();
  }

  /** The rest of an archive can be read though one of its entries is damaged. */
  private void member(
      String path,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      Packed packed,
      int layers)
      throws IOException {
    String name = entry.getName().replace('\\', '/');
    String where = path + "!" + name;
    if (!archive.canReadEntryData(entry)) {
      boolean locked =
          entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption();
      entries.refused(
          where,
          locked ? "encrypted" : "unreadable",
          locked
              ? "expected a file without a password"
              : "it is packed in a way that is not known");
      return;
    }
    try {
      open(
          where,
          name,
          new BufferedInputStream(new Unpacked(new Steady(archive), packed, allowance)),
          layers);
    } catch (TooMuch bomb) {
      throw bomb;
    } catch (IOException broken) {
      if (!Archives.isDamage(broken)) {
        throw broken;
      }
      entries.refused(where, "damaged", "expected a whole file, found: " + Archives.told(broken));
    }
  }

  /** A WARC file is gone through by places, which only a file has; its name there is our own. */
  private void spooled(String path, InputStream in, int layers) throws IOException {
    Path file = Files.createTempFile("sitrep-", ".warc");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      in.transferTo(java.nio.channels.Channels.newOutputStream(channel));
      records(path, channel, layers);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Hands on the pages in a WARC file. */
  void records(String path, FileChannel channel, int layers) throws IOException {
    allowance.enter(layers + 1);
    boolean outermost = !within;
    within = true;
    new WarcRecords(path, channel, allowance, entries, outermost ? from : null).read();
    within = !outermost;
  }
}
