package org.sitrep.code.place;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
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

  private static String[] words(String name) {
    String[] all = folded(name).trim().split(" +");
    int kept = 0;
    String[] words = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      if (all.length == 1 || !ARTICLES.contains(all[i])) {
        words[kept++] = all[i].equals("st") ? "saint" : all[i].equals("mt") ? "mount" : all[i];
      }
    }
    return kept == 0 ? all : Arrays.copyOf(words, kept);
  }

  /**
   * Lower case ASCII where Unicode decomposes to it; apostrophes vanish, other marks part words.
   */
  private static String folded(String name) {
    String text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    text = text.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c > 127) {
        out.append(special(c));
      } else if (c != '\'' && c != '`' && !isInnerDot(text, i)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** The first dot of "N.Y." parts nothing. */
  private static boolean isInnerDot(String text, int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
  }

  private static String special(char c) {
    return switch (c) {
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'đ' -> "d";
      case 'ł' -> "l";
      case '’', '‘', 'ʿ', 'ʾ', 'ʻ', 'ʼ' -> "";
      default ->
          Character.getType(c) == Character.NON_SPACING_MARK
              ? ""
              : Character.isLetterOrDigit(c) ? String.valueOf(c) : " ";
    };
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

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
