package org.sitrep.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import picocli.CommandLine.Option;

/** Which codebook to code by. */
final class CodebookOption {
  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "A folder of tables that take the place of those built in.")
  private @Nullable Path folder;

  /** Returns the codebook; throws a CodebookException that says what is wrong in it. */
  Codebook codebook() {
    return folder == null ? Codebook.builtIn() : Codebook.from(folder);
  }

  /** Returns the whole path of the folder, or null where all tables are those built in. */
  @Nullable String path() {
    return folder == null ? null : folder.toAbsolutePath().normalize().toString();
  }

  /** Returns what tells this codebook from any other. */
  String mark() {
    return CodebookMark.of(folder);
  }
}
