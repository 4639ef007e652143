package org.sitrep.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Refusal;
import org.sitrep.store.Bookmark;
import org.sitrep.store.Store;

/**
 * A file by what stands in it. It is gone through once for that; where path, size and time of the
 * last change are those of a file that the store knows, it is taken to be that file.
 *
 * @param path where it lies, in full
 * @param size how many bytes it has
 * @param modified when it was changed last
 */
record FileContent(Path path, long size, String modified) {
  private static final int CHUNK = 1 << 16;

  /** Returns the file, or null where it cannot be read, which is told. */
  static @Nullable FileContent of(Path path, Consumer<Refusal> refusals) {
    try {
      return new FileContent(
          path.toAbsolutePath().normalize(),
          Files.size(path),
          Files.getLastModifiedTime(path).toInstant().toString());
    } catch (IOException unreadable) {
      refusals.accept(
          new Refusal(
              path.toString(),
              null,
              "unreadable",
              "expected a file that can be read: " + unreadable));
      return null;
    }
  }

  /** Returns how far the store says that the file was read; not at all where it knows nothing. */
  Bookmark bookmarkIn(Store store) {
    @Nullable Bookmark same = store.bookmark(path.toString(), size, modified);
    if (same != null) {
      return same;
    }
    String hash = hash();
    @Nullable Bookmark known = store.bookmark(hash);
    return known == null ? unread(hash) : known;
  }

  /** Returns the bookmark of a file of that content as it lies there unread. */
  Bookmark unread(String hash) {
    return new Bookmark(hash, path.toString(), size, modified, 0, -1, false, 0, 0, 0, null);
  }

  private String hash() {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    } catch (IOException unreadable) {
      throw new Stop(ExitCode.WRONG_USAGE, "Cannot read " + path + ": " + unreadable, unreadable);
    }
  }
}
