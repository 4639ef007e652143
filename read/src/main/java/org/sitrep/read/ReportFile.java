package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.archive.Entry;
import org.sitrep.read.archive.Place;
import org.sitrep.read.xml.XmlProlog;

/** One file that is no archive: finds out what it holds and hands on the reports in it. */
final class ReportFile {
  /** No single report is larger; what is, is an archive or a mistake. */
  private static final int LARGEST = 64 * 1024 * 1024;

  /** A page takes twenty times its size in memory while it is read. */
  private static final int LARGEST_PAGE = 16_000_000;

  /** Pages of archives are read by the million, and in little memory. */
  private static final int LARGEST_PACKED_PAGE = 4_000_000;

  private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|text|html?|xhtml|json|md)$");
  private static final Pattern JSON_LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)$");
  private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv)$");
  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?$");
  private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(\\{\\s*\"|\\[\\s*\\{).*");

  private static final XmlProlog NO_MARKUP = XmlProlog.of("");

  private final Entry entry;
  private final Place from;
  private final ReadSettings settings;
  private final Keeping keeping;

  ReportFile(Entry entry, Place from, ReadSettings settings, Clock clock, Consumer<Found> found) {
    this.entry = entry;
    this.from = from;
    this.settings = settings;
    this.keeping = new Keeping(entry, settings, clock, found);
  }

  void read() throws IOException {
    InputStream content = entry.content();
    try {
      if (isTyped("application/x-ndjson", "application/jsonl") || isNamed(JSON_LINES)) {
        new LineRecords(settings.encoding(), keeping, from.entries()).read(content);
      } else if (isTyped("text/csv", "text/tab-separated-values") || isNamed(TABLE)) {
        new TableRecords(settings.encoding(), keeping, from.entries()).read(content);
      } else if (from.entries() == 0) {
        whole(content);
      }
    } catch (Refused refused) {
      keeping.refuse(refused);
    }
  }

  private boolean isTyped(String... types) {
    return entry.mediaType() != null && List.of(types).contains(entry.mediaType());
  }

  private boolean isNamed(Pattern names) {
    return entry.mediaType() == null && names.matcher(entry.name()).matches();
  }

  private void whole(InputStream content) throws IOException, Refused {
    byte[] bytes = content.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Refused("too-large", "expected a report, found more than 64 MB");
    }
    whole(Encodings.decode(bytes, settings.encoding(), entry.charset()));
    keeping.reached(1);
  }

  private void whole(String text) throws Refused {
    String head = head(text);
    XmlProlog prolog = head.stripLeading().startsWith("<") ? XmlProlog.of(text) : NO_MARKUP;
    boolean page = isTyped("text/html", "application/xhtml+xml") || isNamed(PAGE_NAME);
    if (page || isPage(prolog)) {
      page(text);
    } else if (JSON_START.matcher(head).matches()) {
      json(text);
    } else if (isXml(head, prolog)) {
      keeping.xml(text);
    } else {
      plain(text);
    }
  }

  private static boolean isPage(XmlProlog prolog) {
    return prolog.type().equals("html") || prolog.bareRoot().equals("html");
  }

  private static boolean isXml(String head, XmlProlog prolog) {
    boolean named = !prolog.root().isEmpty() && head.contains("xmlns");
    return named || head.stripLeading().startsWith("<?xml");
  }

  private void plain(String text) throws Refused {
    @Nullable Refused refused = ReportText.refused(text);
    if (refused != null) {
      throw refused;
    }
    keeping.keep(PlainText.read(text).named(fileName()));
  }

  private void page(String text) throws Refused {
    int largest = entry.packed() ? LARGEST_PACKED_PAGE : LARGEST_PAGE;
    if (text.length() > largest) {
      throw new Refused(
          "too-large",
          "expected a page, found more than " + largest / 1_000_000 + " million characters");
    }
    keeping.keep(Page.read(text).named(fileName()));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 2_000));
  }

  /** Reads a JSON value as one report or a list of them, and what is none as JSON lines. */
  private void json(String text) {
    if (!JsonRecord.isWhole(text)) {
      new LineRecords(settings.encoding(), keeping, 0).read(text);
    } else if (text.stripLeading().startsWith("[")) {
      JsonRecord.eachOf(text, this::record);
    } else {
      record(text);
    }
  }

  private void record(String words) {
    try {
      keeping.keep(JsonRecord.value(words));
    } catch (Refused refused) {
      keeping.refuse(refused);
    }
  }

  /** In an archive, names repeat and the content has to tell reports apart. */
  private @Nullable String fileName() {
    if (entry.packed()) {
      return null;
    }
    String last = entry.name().substring(entry.name().lastIndexOf('/') + 1);
    String bare = ENDING.matcher(last).replaceFirst("");
    return bare.isBlank() ? last.toLowerCase(Locale.ROOT) : bare;
  }
}
