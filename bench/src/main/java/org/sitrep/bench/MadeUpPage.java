package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page of an invented news site, in one of a few layouts.
 *
 * @param title its headline
 * @param paragraphs its text
 * @param layout which layout
 */
record MadeUpPage(String title, List<String> paragraphs, int layout) {
  private static final int LAYOUTS = 4;
  private static final String[] WHO = {
    "Soldiers of the northern brigade", "Fighters of the river council", "Police in the district",
    "A column of the coastal army", "Armed men on motorcycles", "The guard of the governor"
  };
  private static final String[] WHAT = {
    "shelled the market", "took the bridge", "left their posts", "searched the camp",
    "closed the road", "freed the prisoners", "burned the stores of grain",
        "held talks with the elders"
  };
  private static final String[] WHERE = {
    "in Tamara",
    "near the wells of Kell",
    "outside Dorvane",
    "in the old port of Issa",
    "on the road to Merin",
    "in the hills above Sarouk"
  };
  private static final String[] SAYS = {
    "residents said",
    "a doctor at the hospital said",
    "the mayor told reporters",
    "two witnesses said",
    "the defence ministry said in a statement"
  };
  private static final String[] REST = {
    "Nobody could be reached for comment in the evening, and the lines to the town stayed cut.",
    "It was the third time this month that people there had to leave their houses.",
    "Rescue workers were still searching the ruins when the night fell over the valley.",
    "Both sides have blamed each other for the end of the truce that was signed in spring."
  };

  static MadeUpPage of(int number, Random random) {
    String what = one(WHO, random) + " " + one(WHAT, random) + " " + one(WHERE, random);
    List<String> paragraphs = new ArrayList<>();
    int length = 4 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      paragraphs.add(paragraph(number, i, random));
    }
    return new MadeUpPage(what + ", report " + number, paragraphs, number % LAYOUTS);
  }

  private static String paragraph(int number, int index, Random random) {
    return one(WHO, random)
        + " "
        + one(WHAT, random)
        + " "
        + one(WHERE, random)
        + " on day "
        + (number + index)
        + " of the fighting, "
        + one(SAYS, random)
        + ". At least "
        + (2 + random.nextInt(40))
        + " people were hurt and "
        + random.nextInt(9)
        + " were killed. "
        + one(REST, random);
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  /** Returns the text as it should be read. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  /**
   * Returns the page.
   *
   * @param data what a script of the page carries along
   */
  String html(String data) {
    String body = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    String head =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title><script>var state=\""
            + data
            + "\";</script></head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a"
            + " href=\"/world\">World</a></li></ul></nav>";
    String foot =
        "<footer><p><a href=\"/about\">About us</a> <a"
            + " href=\"/terms\">Terms</a></p></footer></body></html>";
    return head
        + switch (layout) {
          case 0 -> "<article><h1>" + title + "</h1>" + body + "</article>";
          case 1 ->
              "<main><div class=\"story\"><h1>"
                  + title
                  + "</h1><div class=\"text\">"
                  + body
                  + "</div></div></main>";
          case 2 ->
              "<div id=\"page\"><h2>"
                  + title
                  + "</h2><section class=\"article-body\">"
                  + body
                  + "</section></div>";
          default ->
              "<div class=\"wrap\"><div class=\"content\"><h1>"
                  + title
                  + "</h1>"
                  + body
                  + "</div></div>";
        }
        + foot;
  }
}
