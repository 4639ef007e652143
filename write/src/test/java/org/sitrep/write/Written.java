package org.sitrep.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What exports wrote, and programs that are not ours that read it. */
public final class Written {
  private Written() {}

  public static byte[] bytes(EventExport export, List<ExportedEvent> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(events, Examples.account(), out);
    return out.toByteArray();
  }

  public static String text(EventExport export, List<ExportedEvent> events) throws IOException {
    return new String(bytes(export, events), StandardCharsets.UTF_8);
  }

  public static Path file(EventExport export, List<ExportedEvent> events, Path folder)
      throws IOException {
    return Files.write(folder.resolve("x." + export.extension()), bytes(export, events));
  }

  /** Returns what a command printed; fails with the words it printed, or with how to install it. */
  public static String printedBy(String install, String... command)
      throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError(command[0] + " is missing. " + install, missing);
    }
    String printed;
    try (InputStream in = process.getInputStream()) {
      printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new AssertionError(String.join(" ", command) + " failed: " + printed);
    }
    return printed;
  }
}
