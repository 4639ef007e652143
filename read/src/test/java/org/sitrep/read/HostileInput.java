package org.sitrep.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * Reads inputs made to hurt, one after the other, and tells what became of each. Runs as a program
 * of its own, so that the memory it may take is known.
 */
public final class HostileInput {
  private static final int MB = 1_000_000;
  private static final String XML = "<?xml version='1.0'?>";
  private static final String PARAGRAPH =
      "<p>Troops left the port of Kalimba on Friday, residents of the town said in the evening.</p>";

  private HostileInput() {}

  /**
   * An input.
   *
   * @param file the name by which it comes
   * @param content makes its bytes when they are needed, not before
   */
  record Input(String file, Supplier<byte[]> content) {}

  static Map<String, Input> all() {
    Map<String, Input> all = new LinkedHashMap<>();
    text(all);
    json(all);
    markup(all);
    archives(all);
    return all;
  }

  private static void text(Map<String, Input> all) {
    put(all, "one line of 100 MB", "x.txt", () -> "w".repeat(100 * MB));
    put(all, "words in one line of 60 MB", "x.txt", () -> "w ".repeat(30 * MB));
    put(all, "12 million bylines", "x.txt", () -> "By A\n".repeat(12 * MB));
    put(all, "a gap of 400,000 blanks", "x.txt", () -> "a" + " ".repeat(400_000) + "b left.");
    put(all, "a sentence of 10,000 words", "x.txt", () -> "Troops left " + "on and ".repeat(5_000));
    put(all, "one row of 100 MB", "x.csv", () -> "text\n\"" + "a".repeat(100 * MB));
    put(all, "a million columns", "x.csv", () -> "a,".repeat(MB) + "text\n" + ",".repeat(MB) + "b");
  }

  private static void json(Map<String, Input> all) {
    put(all, "one JSON line of 100 MB", "x.jsonl", () -> "w".repeat(100 * MB));
    put(
        all,
        "one JSON text of 60 MB",
        "x.json",
        () -> "{\"text\":\"" + "w ".repeat(30 * MB) + "\"}");
    put(all, "10 million open brackets", "x.jsonl", () -> "[".repeat(10 * MB));
    put(all, "10 million open objects", "x.json", () -> "{\"a\":".repeat(10 * MB));
    put(all, "a list of 5 million objects", "x.json", () -> "[" + "{},".repeat(5 * MB) + "{}]");
    put(all, "5 million empty lists", "x.jsonl", () -> "{\"a\":[" + "[],".repeat(5 * MB) + "[]]}");
    put(all, "half a character in the text", "x.jsonl", () -> "{\"text\":\"a\\ud800b\"}");
    put(all, "half a character in the id", "x.jsonl", () -> "{\"text\":\"a\",\"id\":\"\\udc00\"}");
    put(all, "text that turns", "x.jsonl", () -> "{\"text\":\"\u202Eabc\",\"title\":\"\u202Eg\"}");
    put(
        all,
        "a number of 900 digits",
        "x.jsonl",
        () -> "{\"text\":\"a\",\"id\":" + "9".repeat(900) + "}");
    all.put(
        "one line of 50 million in UTF-16",
        new Input(
            "x.jsonl", () -> ("\uFEFF" + "w".repeat(25 * MB)).getBytes(StandardCharsets.UTF_16LE)));
  }

  private static void markup(Map<String, Input> all) {
    String item = "<newsItem guid='a'><contentSet><inlineXML>";
    put(all, "a million nested divs", "x.html", () -> "<html>" + "<div>".repeat(MB) + "<p>Hi.</p>");
    put(all, "half a million nested <b><p>", "x.html", () -> "<html>" + "<b><p>".repeat(MB / 2));
    put(all, "a million attributes", "x.html", () -> "<html><p " + "a=b ".repeat(MB) + ">Hi.</p>");
    put(all, "a million comments", "x", () -> "<!---->".repeat(MB) + "<html>" + PARAGRAPH);
    put(
        all,
        "a million nested elements",
        "x",
        () -> XML + item + "<div>".repeat(MB) + "</newsItem>");
    put(
        all,
        "20,000 nested items",
        "x",
        () -> XML + "<newsItem guid='a'>".repeat(20_000) + "</newsItem>");
    put(
        all,
        "blanks before the root",
        "x",
        () -> XML + " ".repeat(3_900) + item + "Hi.</inlineXML></contentSet></newsItem>");
    put(
        all,
        "nested XHTML in JSON",
        "x.json",
        () ->
            "{\"uri\":\"u\",\"versioncreated\":\"2031-01-01\",\"body_xhtml\":\""
                + "<div>".repeat(200_000)
                + "Hi.\"}");
  }

  private static void archives(Map<String, Input> all) {
    all.put("a gzip bomb", new Input("x.jsonl.gz", () -> zeros(1, 60)));
    all.put("a gzip bomb in a gzip bomb", new Input("x.jsonl.gz", () -> zeros(2, 60)));
    all.put("a name of 300 MB", new Input("x.tar.gz", HostileInput::longName));
  }

  private static void put(
      Map<String, Input> all, String name, String file, Supplier<String> words) {
    all.put(name, new Input(file, () -> words.get().getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] zeros(int layers, int megabytes) {
    byte[] packed = gzip(megabytes, new byte[MB]);
    for (int layer = 1; layer < layers; layer++) {
      packed = gzip(1, packed);
    }
    return packed;
  }

  private static byte[] gzip(int times, byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** The head of a GNU tar entry that holds the name of the next one, and that name. */
  private static byte[] longName() {
    byte[] head = new byte[512];
    write(head, 0, "././@LongLink");
    write(head, 100, "0000644");
    write(head, 124, String.format(Locale.ROOT, "%011o", 300 * MB));
    write(head, 148, "        ");
    head[156] = 'L';
    write(head, 257, "ustar  ");
    int sum = 0;
    for (byte each : head) {
      sum += each & 0xFF;
    }
    write(head, 148, String.format(Locale.ROOT, "%06o", sum) + "\0 ");
    byte[] name = new byte[MB];
    for (int i = 0; i < MB; i++) {
      name[i] = (byte) ('a' + (i % 64 == 0 ? i / 64 % 26 : 0));
    }
    byte[] first = Arrays.copyOf(head, head.length + MB);
    System.arraycopy(name, 0, first, head.length, MB);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(gzip(1, first));
    joined.writeBytes(gzip(299, name));
    return joined.toByteArray();
  }

  private static void write(byte[] into, int at, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, into, at, bytes.length);
  }

  /** Returns how many reports came and how many were refused by which code. */
  static Map<String, Integer> readAll(Input input) {
    Map<String, Integer> counts = new TreeMap<>();
    new Reader()
        .read(
            input.file(),
            new ByteArrayInputStream(input.content().get()),
            ReadSettings.AS_PRINTED,
            found -> {
              if (found instanceof Found.Text) {
                counts.merge("report", 1, Integer::sum);
              } else if (found instanceof Refusal refusal) {
                counts.merge(refusal.code(), 1, Integer::sum);
              }
            });
    return counts;
  }

  /** Reads all of them and tells name, outcome and milliseconds, parted by tabs. */
  public static void main(String[] arguments) {
    for (Map.Entry<String, Input> each : all().entrySet()) {
      long start = System.nanoTime();
      Map<String, Integer> counts = readAll(each.getValue());
      long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
      System.out.println(each.getKey() + "\t" + counts + "\t" + took);
    }
  }
}
