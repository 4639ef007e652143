package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Refusal;
import org.sitrep.write.JsonLines;

/** Keeps refusals as JSON lines in a file, or nowhere where none is wanted. */
final class RejectsFile implements AutoCloseable {
  private final @Nullable Path path;
  private final @Nullable OutputStream out;

  private RejectsFile(@Nullable Path path, @Nullable OutputStream out) {
    this.path = path;
    this.out = out;
  }

  /** Opens the file; stops where it cannot be written. */
  static RejectsFile open(@Nullable Path path) {
    try {
      return new RejectsFile(path, path == null ? null : Files.newOutputStream(path));
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write --rejects " + path + ": expected a file in a folder that is there.",
          unwritable);
    }
  }

  /** Writes the refusal at once: a watch may be ended at any time. */
  void keep(Refusal refusal) {
    if (out == null) {
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", refusal.file()).put("line", refusal.line());
    node.put("code", refusal.code()).put("says", refusal.says());
    try {
      JsonLines.write(node, out);
    } catch (IOException full) {
      throw full(full);
    }
  }

  private Stop full(IOException cause) {
    return new Stop(ExitCode.WRONG_USAGE, "Cannot write to --rejects " + path + ".", cause);
  }

  @Override
  public void close() {
    if (out != null) {
      try {
        out.close();
      } catch (IOException full) {
        throw full(full);
      }
    }
  }
}
