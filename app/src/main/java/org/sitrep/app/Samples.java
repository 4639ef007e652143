package org.sitrep.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sample reports are. */
final class Samples {
  /** The launcher tells by this property where the program lies. */
  private static final String HOME = "sitrep.home";

  private Samples() {}

  /** Returns the folder of the sample reports; stops where it is missing. */
  static Path reports() {
    Path folder = Path.of(System.getProperty(HOME, ""), "samples", "reports");
    if (!Files.isDirectory(folder)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "The samples are missing: expected them in "
              + folder
              + ". Start the program as ./sitrep.");
    }
    return folder;
  }
}
