package org.sitrep.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;

/** One file that is being read: finds out what it holds and hands on the reports in it. */
final class ReportFile {
  /** No single report is larger; what is, is an archive or a mistake. */
  private static final int LARGEST = 64 * 1024 * 1024;

  /** A page takes twenty times its size in memory while it is read. */
  private static final int LARGEST_PAGE = 16_000_000;

  private static final int LONGEST_MARK = 4;
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|text|html?|xhtml|json|md)$");
  private static final Pattern JSON_LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)$");
  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?$");
  private static final Pattern PAGE_START =
      Pattern.compile("(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html)\\b.*");
  private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(\\{\\s*\"|\\[\\s*\\{).*");

  private final String file;
  private final String plainName;
  private final ReadSettings settings;
  private final Names names;
  private final Consumer<Report> reports;
  private final Consumer<Refusal> refusals;

  ReportFile(
      String file,
      ReadSettings settings,
      Names names,
      Consumer<Report> reports,
      Consumer<Refusal> refusals) {
    this.file = file;
    this.plainName = file.replaceFirst("(?i)\\.gz$", "");
    this.settings = settings;
    this.names = names;
    this.reports = reports;
    this.refusals = refusals;
  }

  /** Reads the content, which supports {@code mark}. */
  void read(InputStream content) throws IOException {
    if (JSON_LINES.matcher(plainName).matches()) {
      lines(content);
      return;
    }
    try {
      byte[] bytes = content.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Refused("too-large", "expected a report, found more than 64 MB");
      }
      whole(bytes);
    } catch (Refused refused) {
      refusals.accept(refused.in(file));
    }
  }

  private void whole(byte[] bytes) throws Refused {
    String text = Encodings.decode(bytes, settings.encoding());
    if (PAGE_NAME.matcher(plainName).matches() || PAGE_START.matcher(head(text)).matches()) {
      if (text.length() > LARGEST_PAGE) {
        throw new Refused("too-large", "expected a page, found more than 16 million characters");
      }
      keep(Page.read(text).named(fileName()));
    } else if (JSON_START.matcher(head(text)).matches()) {
      json(text);
    } else {
      keep(PlainText.read(text).named(fileName()));
    }
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 2_000));
  }

  /** Reads a JSON value as one report or a list of them, and what is none as JSON lines. */
  private void json(String text) {
    JsonNode value;
    try {
      value = JsonRecord.value(text);
    } catch (Refused severalValues) {
      linesOf(text);
      return;
    }
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      try {
        keep(JsonRecord.read(each));
      } catch (Refused refused) {
        refusals.accept(refused.in(file));
      }
    }
  }

  private void lines(InputStream content) throws IOException {
    content.mark(LONGEST_MARK);
    @Nullable Charset marked = Encodings.marked(content.readNBytes(LONGEST_MARK));
    content.reset();
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      linesOf(new String(content.readAllBytes(), marked).substring(1));
      return;
    }
    int number = 0;
    int records = 0;
    for (byte[] line = next(content); line.length > 0; line = next(content)) {
      number++;
      records += line(line, number);
    }
    if (records == 0) {
      refusals.accept(new Refusal(file, "empty", "expected JSON lines, found none"));
    }
  }

  /** Returns the bytes up to and with the next line feed; none at the end. */
  private static byte[] next(InputStream content) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = content.read();
    while (read >= 0) {
      line.write(read);
      if (read == '\n') {
        break;
      }
      read = content.read();
    }
    return line.toByteArray();
  }

  private void linesOf(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      line(line, number);
    }
  }

  private int line(byte[] bytes, int number) {
    try {
      return line(Encodings.decode(bytes, settings.encoding()), number);
    } catch (Refused refused) {
      refusals.accept(refused.in(file, number));
      return 1;
    }
  }

  private int line(String words, int number) {
    if (words.isBlank()) {
      return 0;
    }
    try {
      keep(JsonRecord.read(JsonRecord.value(words.strip())));
    } catch (Refused refused) {
      refusals.accept(refused.in(file, number));
    }
    return 1;
  }

  private void keep(Draft draft) {
    String name = names.name(draft.id(), draft.hash());
    reports.accept(draft.report(name, file, settings));
  }

  private String fileName() {
    String last = plainName.substring(plainName.lastIndexOf('/') + 1);
    String bare = ENDING.matcher(last).replaceFirst("");
    return bare.isBlank() ? last.toLowerCase(Locale.ROOT) : bare;
  }
}
