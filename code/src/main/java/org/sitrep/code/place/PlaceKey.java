package org.sitrep.code.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keys under which spellings of one name meet: {@link #loose} joins the usual romanisations of
 * Arabic, Persian, Cyrillic and other scripts ("Tel Rifaat" and "Tall Rif'at"), {@link #plain} only
 * takes away accents, articles, case and punctuation. Both are deterministic.
 */
final class PlaceKey {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ar", "as", "ash", "at", "ad", "an", "az", "the", "ul", "ed", "er", "es",
          "et", "l", "ez", "en");

  private static final Set<String> HILLS = Set.of("tel", "tell", "tal", "tall");

  private static final Map<String, String> ABBREVIATED =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

  private static final String APOSTROPHES = "'`’‘ʿʾʻʼ";

  /** Letters that Unicode does not decompose, and what they are printed as. */
  private static final String ODD = "ıəøßđłĐŁØƏ";

  private static final String PLAIN = "iaosdldloa";

  private static final String BREAK = " ";

  /** Latin with all its accents ends at U+1EFF. */
  private static final int TABLE_SIZE = 0x1F00;

  private static final String[] LETTERS = table();

  private PlaceKey() {}

  /** Returns the words of a name in lower case, without accents, articles and punctuation. */
  static String plain(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (String word : words(name)) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(word);
    }
    return out.toString();
  }

  /**
   * Returns the key of an organisation: "al-Qaida" and "al-Qaeda" are one, as "Isil" and "ISIL".
   */
  static String body(String name) {
    return plain(name).replaceAll("a[ei]", "i").replaceAll("([a-z])\\1", "$1");
  }

  /**
   * Returns the key that the romanisations of a name share; empty only for a name of no letters.
   */
  static String loose(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (String word : words(name)) {
      out.append(HILLS.contains(word) ? "tal" : sound(word));
    }
    return undoubled(out);
  }

  /** Returns 46 bits of a hash of the loose key (FNV-1a, 64 bits, folded). */
  static long hash(String looseKey) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < looseKey.length(); i++) {
      hash = (hash ^ looseKey.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ (hash >>> 46)) & ((1L << 46) - 1);
  }

  private static List<String> words(String name) {
    List<String> all = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      String letters = letters(name.charAt(i));
      if (!letters.equals(BREAK)) {
        word.append(letters);
      } else if (!isInnerDot(name, i)) {
        end(word, all);
      }
    }
    end(word, all);
    if (all.size() > 1) {
      List<String> named = new ArrayList<>(all);
      named.removeIf(ARTICLES::contains);
      return named.isEmpty() ? all : named;
    }
    return all;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      String whole = word.toString();
      words.add(ABBREVIATED.getOrDefault(whole, whole));
      word.setLength(0);
    }
  }

  /** The letters that a character stands for: ASCII where Unicode decomposes to it. */
  private static String letters(char c) {
    return c < LETTERS.length ? LETTERS[c] : folded(c);
  }

  private static String[] table() {
    String[] letters = new String[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      letters[c] = folded(c);
    }
    return letters;
  }

  private static String folded(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "";
    }
    int at = ODD.indexOf(c);
    if (at >= 0) {
      return PLAIN.substring(at, at + 1);
    }
    StringBuilder out = new StringBuilder();
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (char part : apart.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(part) && APOSTROPHES.indexOf(part) < 0) {
        out.append(part);
      }
    }
    return out.length() > 0 || Character.getType(c) == Character.NON_SPACING_MARK
        ? out.toString()
        : BREAK;
  }

  /** The first dot of "N.Y." parts nothing. */
  private static boolean isInnerDot(String text, int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
  }

  /** What the usual romanisations of one word have in common; vowels keep three classes. */
  private static String sound(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (isDigraph(c, next)) {
        out.append(digraph(c, next));
        i++;
      } else {
        out.append(single(c));
      }
    }
    int last = out.length() - 1;
    if (last > 1 && out.charAt(last) == 'h') {
      out.setLength(last);
    }
    if (word.length() > 4 && (word.endsWith("ov") || word.endsWith("ev"))) {
      out.replace(out.length() - 2, out.length(), "iv");
    }
    return out.toString();
  }

  private static boolean isDigraph(char c, char next) {
    return switch (c) {
      case 'o' -> next == 'u' || next == 'o';
      case 'e' -> next == 'e' || next == 'i' || next == 'y';
      case 'a' -> next == 'i' || next == 'y' || next == 'w' || next == 'u';
      case 'k', 'g', 'd', 't', 's' -> next == 'h';
      default -> false;
    };
  }

  private static char digraph(char c, char next) {
    return switch (c) {
      case 'o' -> 'u';
      case 'e' -> 'i';
      case 'a' -> next == 'i' || next == 'y' ? 'i' : 'u';
      case 'k' -> 'h';
      default -> c;
    };
  }

  private static char single(char c) {
    return switch (c) {
      case 'y', 'e' -> 'i';
      case 'q', 'c' -> 'k';
      case 'o' -> 'u';
      default -> c;
    };
  }

  private static String undoubled(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (out.length() == 0 || out.charAt(out.length() - 1) != text.charAt(i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
