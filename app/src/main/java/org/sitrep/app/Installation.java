package org.sitrep.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.store.Finding;
import org.sitrep.store.Finding.Level;

/** Examines what the program needs around it. */
final class Installation {
  private static final int OLDEST_JAVA = 17;
  private static final long MIB = 1L << 20;

  /** The language models and a coded archive of some thousand reports fit into this. */
  private static final long ENOUGH_MEMORY = 1500 * MIB;

  private static final long ENOUGH_ROOM = 1000 * MIB;
  private static final long LEAST_ROOM = 100 * MIB;

  private Installation() {}

  /**
   * Returns what was found.
   *
   * @param folder where the store lies, or would
   * @param codebook the tables to code by
   * @param around where the settings are
   */
  static List<Finding> examined(Path folder, CodebookOption codebook, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java(Runtime.version().feature()));
    findings.add(memory(Runtime.getRuntime().maxMemory()));
    findings.add(room(folder));
    findings.addAll(codebook(codebook));
    findings.add(settings(around));
    return findings;
  }

  static Finding java(int feature) {
    return feature >= OLDEST_JAVA
        ? Finding.ok("Java", "version " + feature)
        : new Finding(
            "Java",
            Level.FAIL,
            "version " + feature + " is older than " + OLDEST_JAVA,
            "Install JDK 17 or newer");
  }

  static Finding memory(long most) {
    String says = most / MIB + " MiB may be used";
    return most >= ENOUGH_MEMORY
        ? Finding.ok("memory", says)
        : new Finding(
            "memory",
            Level.WARN,
            says + "; coding wants " + ENOUGH_MEMORY / MIB,
            "Set SITREP_JAVA_OPTIONS=-Xmx3g");
  }

  private static Finding room(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return room(folder, disk.getUsableSpace());
    } catch (IOException unknown) {
      return new Finding(
          "disk", Level.WARN, "the room at " + folder + " is not known (" + unknown + ")", null);
    }
  }

  static Finding room(Path folder, long free) {
    String says = free / MIB + " MiB free at " + folder;
    if (free >= ENOUGH_ROOM) {
      return Finding.ok("disk", says);
    }
    Level level = free < LEAST_ROOM ? Level.FAIL : Level.WARN;
    return new Finding("disk", level, says, "Make room, or keep the store elsewhere");
  }

  private static List<Finding> codebook(CodebookOption option) {
    try {
      Codebook tables = option.codebook();
      return List.of(
          Finding.ok("codebook", "version " + tables.version() + ", every table can be read"),
          counted("gazetteer", tables, "places", "Build the program again"),
          counted("countries", tables, "countries", "Build the program again"),
          models(tables));
    } catch (CodebookException wrong) {
      return List.of(
          new Finding(
              "codebook",
              Level.FAIL,
              String.valueOf(wrong.getMessage()),
              "sitrep codebook check tells every fault"));
    }
  }

  private static Finding counted(String what, Codebook tables, String table, String cure) {
    int rows = tables.table(table).size();
    return rows > 0
        ? Finding.ok(what, rows + " rows in the table " + table)
        : new Finding(what, Level.FAIL, "the table " + table + " is empty", cure);
  }

  private static Finding models(Codebook tables) {
    return tables.learned().isEmpty()
        ? new Finding(
            "learned layer",
            Level.WARN,
            "there is none: rules code alone",
            "Train one with: sitrep codebook train")
        : Finding.ok("learned layer", tables.learned().size() + " models");
  }

  private static Finding settings(Surroundings around) {
    try {
      var unused = Settings.read(around, Main.commandLine(Terminal.silent()).getCommandSpec());
      return Finding.ok("settings", "read from " + read(around));
    } catch (Stop wrong) {
      return new Finding("settings", Level.FAIL, String.valueOf(wrong.getMessage()), null);
    }
  }

  private static String read(Surroundings around) {
    List<String> there = new ArrayList<>();
    for (@Nullable Path file : new @Nullable Path[] {around.project(), around.person()}) {
      if (file != null && Files.exists(file)) {
        there.add(file.toString());
      }
    }
    return there.isEmpty() ? "no file" : String.join(" and ", there);
  }
}
