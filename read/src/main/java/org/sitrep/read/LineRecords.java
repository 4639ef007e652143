package org.sitrep.read;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON lines one by one. */
final class LineRecords {
  /** No report is longer; a file without line breaks must not fill the memory. */
  private static final int LONGEST = JsonRecord.LONGEST;

  private static final int LONGEST_MARK = 4;

  private final @Nullable Charset encoding;
  private final Keeping keeping;
  private final long skipped;
  private int number;
  private int records;

  /**
   * Begins to read.
   *
   * @param skipped so many lines are passed over, since they were read before
   */
  LineRecords(@Nullable Charset encoding, Keeping keeping, long skipped) {
    this.encoding = encoding;
    this.keeping = keeping;
    this.skipped = skipped;
  }

  /** Reads the content, which supports {@code mark}. */
  void read(InputStream content) throws IOException, Refused {
    content.mark(LONGEST_MARK);
    @Nullable Charset marked = Encodings.marked(content.readNBytes(LONGEST_MARK));
    content.reset();
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      read(new BufferedReader(Encodings.reader(content, null)));
      return;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (next(content, line)) {
      number++;
      if (number > skipped) {
        take(line);
        keeping.reached(number);
      }
    }
    if (records == 0 && skipped == 0) {
      throw new Refused("empty", "expected JSON lines, found none");
    }
  }

  /** Reads the lines of a text. */
  void read(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      number++;
      take(text.substring(from, end));
      from = end + 1;
    }
    number++;
    take(text.substring(from));
  }

  private void read(Reader characters) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = characters.read(); sign >= 0; sign = characters.read()) {
      if (sign == '\n') {
        number++;
        take(line.toString());
        line.setLength(0);
      } else if (line.length() <= LONGEST) {
        line.append((char) sign);
      }
    }
    number++;
    take(line.toString());
  }

  /** Fills in the next line, as far as it may be long, and returns whether there was one. */
  private static boolean next(InputStream content, ByteArrayOutputStream line) throws IOException {
    line.reset();
    int read = content.read();
    boolean any = read >= 0;
    while (read >= 0 && read != '\n') {
      if (line.size() <= LONGEST) {
        line.write(read);
      }
      read = content.read();
    }
    return any;
  }

  private void take(ByteArrayOutputStream line) {
    try {
      if (line.size() > LONGEST) {
        throw new Refused("too-large", "expected a report, found a line of more than 16 MB");
      }
      take(Encodings.decode(line.toByteArray(), encoding));
    } catch (Refused refused) {
      records++;
      keeping.refuse(refused, number);
    }
  }

  private void take(String words) {
    if (words.isBlank()) {
      return;
    }
    records++;
    try {
      keeping.keep(JsonRecord.value(words.strip()));
    } catch (Refused refused) {
      keeping.refuse(refused, number);
    }
  }
}
