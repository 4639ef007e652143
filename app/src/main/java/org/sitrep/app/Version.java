package org.sitrep.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.code.codebook.Codebook;
import picocli.CommandLine.IVersionProvider;

/** Which program this is. */
final class Version implements IVersionProvider {
  private static final String PROGRAM = read();

  /** Returns the version of the program, such as 0.1.0. */
  static String program() {
    return PROGRAM;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sitrep " + PROGRAM + ", codebook " + Codebook.builtIn().version()};
  }

  /** The build writes the file; its manifest is not there when the tests run. */
  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("The program carries no version.txt: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException broken) {
      throw new IllegalStateException("The version cannot be read: build it again", broken);
    }
  }
}
