package org.sitrep.link.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, brought to the form in which two reports are compared. */
final class Wording {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}[\\p{L}\\p{N}]*(?:['\u2019]\\p{L}+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019]");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\p{N})[,](?=\\p{N})");

  /** Words that every report uses; they tell nothing of a shared text. */
  private static final Set<String> COMMON =
      Set.of(
          ("a an the and or but nor so yet if then than that this these those there here of in on at by for from to"
                  + " into onto with without within over under about after before since until while as is are was were"
                  + " be been being am has have had having do does did will would shall should can could may might must"
                  + " not no it its he him his she her they them their we our you your i me my who whom whose which what"
                  + " when where why how all any both each few more most other some such only own same too very just also"
                  + " up down out off again further once said say says told tell according report reports reported"
                  + " reportedly one s t re ve ll however meanwhile during between against among through amid near because")
              .split(" "));

  private static final Map<String, String> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("hundred", "100"),
          Map.entry("dozen", "12"));

  private Wording() {}

  /**
   * A word of a text.
   *
   * @param stem the form that is compared
   * @param start the UTF-16 index of its first character
   * @param end the UTF-16 index after its last character
   * @param capital whether it begins with a capital
   */
  record Word(String stem, int start, int end, boolean capital) {
    boolean number() {
      return Character.isDigit(stem.charAt(0));
    }

    boolean common() {
      return COMMON.contains(stem);
    }
  }

  /** Returns the words of a text, in order; offsets count from the beginning of the text. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String stem = stem(found.group());
      if (!stem.isEmpty()) {
        boolean capital = Character.isUpperCase(text.codePointAt(found.start()));
        words.add(new Word(stem, found.start(), found.end(), capital));
      }
    }
    return words;
  }

  /** Returns a word without case, marks, apostrophes and the commonest endings. */
  static String stem(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return GROUPING.matcher(word).replaceAll("");
    }
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = MARKS.matcher(plain).replaceAll("");
    String number = NUMBER_WORDS.get(plain);
    return number != null ? number : COMMON.contains(plain) ? plain : cut(plain);
  }

  private static String cut(String word) {
    int length = word.length();
    if (length > 5 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 6 && word.endsWith("ing")) {
      return word.substring(0, length - 3);
    }
    if (length > 5 && (word.endsWith("ed") || word.endsWith("es"))) {
      return word.substring(0, length - 2);
    }
    boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss");
    String bare = plural ? word.substring(0, length - 1) : word;
    return bare.length() > 5 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
