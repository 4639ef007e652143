package org.sitrep.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Writes short reports as a wire brings them, one JSON object a line: one in five tells of a deed
 * of war, about one in ten repeats such a report under another name or in part, and the rest is a
 * sentence in words of no language, as unlike one another as other news is. The same number always
 * gives the same reports.
 *
 * <p>Arguments: the file, how many reports, and perhaps a seed.
 */
public final class MadeUpWire {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 330;
  private static final int OUTLETS = 60;

  private static final List<String> TOWNS =
      List.of(
          "Hama",
          "Homs",
          "Idlib",
          "Aleppo",
          "Daraa",
          "Palmyra",
          "Raqqa",
          "Kobani",
          "Afrin",
          "Manbij",
          "Kherson",
          "Kharkiv",
          "Bakhmut",
          "Avdiivka",
          "Mykolaiv",
          "Zaporizhzhia",
          "Khartoum",
          "Omdurman",
          "El Fasher",
          "Nyala",
          "Goma",
          "Bukavu",
          "Beni",
          "Rafah",
          "Khan Younis",
          "Jabalia",
          "Tyre",
          "Baalbek",
          "Sanaa",
          "Hodeidah",
          "Marib",
          "Taiz",
          "Mogadishu",
          "Kismayo",
          "Gao",
          "Timbuktu",
          "Kidal",
          "Lashio",
          "Myawaddy",
          "Sittwe");

  private static final List<String> FORCES =
      List.of(
          "Government troops",
          "Rebel fighters",
          "Army units",
          "Militants",
          "Warplanes",
          "Gunmen",
          "Insurgents",
          "Soldiers",
          "Drones",
          "Militiamen");

  private static final List<String> DEEDS =
      List.of(
          "attacked a market in",
          "shelled the outskirts of",
          "raided a village near",
          "ambushed a convoy outside",
          "seized a checkpoint near",
          "bombed a depot in",
          "fired rockets at",
          "stormed a barracks in");

  private static final List<String> WITNESSES =
      List.of(
          "a hospital official said",
          "residents said",
          "a monitoring group said",
          "the governor's office said",
          "a local journalist said",
          "aid workers said");

  private static final List<String> AFTERMATHS =
      List.of(
          "Families left %s on foot before dark.",
          "Shops in %s stayed shut the next morning.",
          "The road out of %s was blocked for hours.",
          "Power failed in most of %s.");

  private final MadeUpLanguage other;
  private final long seed;

  private MadeUpWire(long seed) {
    this.seed = seed;
    this.other = new MadeUpLanguage(seed);
  }

  /** Writes the file and prints how many reports it holds. */
  public static void main(String[] args) throws IOException {
    int reports = Integer.parseInt(args[1]);
    MadeUpWire wire = new MadeUpWire(args.length > 2 ? Long.parseLong(args[2]) : 1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      for (int number = 0; number < reports; number++) {
        out.write(wire.line(number).getBytes(StandardCharsets.UTF_8));
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(reports + " reports");
  }

  private String line(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    int kind = random.nextInt(100);
    LocalDate day = day(number);
    String text;
    if (kind < 20) {
      text = war(number);
    } else if (kind < 30 && number > 0) {
      int original = Math.max(0, number - 1 - random.nextInt(400));
      text = kind < 27 ? war(original) : war(original) + " " + aside(random);
      day = day(original).plusDays(random.nextInt(3));
    } else {
      text = offTopic(number);
    }
    return "{\"id\":\"w"
        + number
        + "\",\"text\":\""
        + text
        + "\",\"published\":\""
        + day
        + "\",\"source\":\"Outlet "
        + random.nextInt(OUTLETS)
        + "\",\"language\":\"en\"}\n";
  }

  private LocalDate day(int number) {
    return FIRST_DAY.plusDays(new Random(seed * 31 + number).nextInt(DAYS));
  }

  private String war(int number) {
    Random random = new Random(seed * 7_919 + number);
    String town = drawn(TOWNS, random);
    int killed = 1 + random.nextInt(30);
    return drawn(FORCES, random)
        + " "
        + drawn(DEEDS, random)
        + " "
        + town
        + " on "
        + weekday(day(number))
        + ", killing "
        + killed
        + " people and wounding "
        + (killed + random.nextInt(40))
        + ", "
        + drawn(WITNESSES, random)
        + ". "
        + String.format(Locale.ROOT, drawn(AFTERMATHS, random), town);
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String aside(Random random) {
    return "It was the " + (2 + random.nextInt(30)) + "th such report this month.";
  }

  private String offTopic(int number) {
    SplittableRandom random = new SplittableRandom(seed * 104_729 + number);
    return other.written(List.of(other.sentence(other.subject(random), random)));
  }

  private static String drawn(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
