package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: data alone, UTF-8; buffered, so flush what somebody may wait for
 * @param err standard error: everything else
 * @param outShown whether a person watches the output
 * @param errShown whether a person watches the messages
 */
record Terminal(
    InputStream in, OutputStream out, PrintStream err, boolean outShown, boolean errShown) {
  /** The launcher tells by this property which streams are a terminal, as in "out,err". */
  private static final String SHOWN = "sitrep.terminal";

  private static final int BUFFERED = 1 << 16;

  /** Returns a terminal that nobody reads and nobody writes to. */
  static Terminal silent() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false);
  }

  /** Returns the streams of the process. */
  static Terminal ofProcess() {
    String shown = System.getProperty(SHOWN, "");
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFERED);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        out,
        err,
        shown.contains("out"),
        shown.contains("err"));
  }
}
