package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.learned.ModelFile;

/** The codebook as it is measured. */
final class Knowledge {
  private Knowledge() {}

  /** Returns the program's codebook, with the learned layer of a file where one is given. */
  static Codebook whole(@Nullable Path learned) throws IOException {
    Codebook codebook = Codebook.builtIn();
    return learned == null ? codebook : codebook.with(ModelFile.read(Files.readAllBytes(learned)));
  }

  /** Returns the same codebook without its learned layer. */
  static Codebook rulesAlone(Codebook whole) {
    return whole.with(Map.of());
  }
}
