package org.sitrep.read.xml;

import java.util.Locale;

/**
 * What stands before the root of an XML document, and the name of the root. No parser is asked: it
 * decides what a parser may be given at all. A document that declares entities of its own (an
 * internal subset of the document type) is never given to one; no feed needs that, and both
 * expansion bombs and the reading of local files begin there.
 *
 * @param root the name of the first element as it is written, with its prefix; empty for none
 * @param declares whether the document declares something of its own
 * @param start where the root or the document type begins, as a UTF-16 index
 * @param type the name that the document type declares, in small letters; empty where it has none
 */
public record XmlProlog(String root, boolean declares, int start, String type) {
  /** Reads the beginning of the document; what a broken one lacks is empty. */
  public static XmlProlog of(String document) {
    int at = document.indexOf('<');
    int first = -1;
    String type = "";
    while (at >= 0 && at < document.length()) {
      if (document.startsWith("<?", at)) {
        at = past(document, "?>", at);
      } else if (document.startsWith("<!--", at)) {
        at = past(document, "-->", at);
      } else if (document.startsWith("<!", at)) {
        first = first < 0 ? at : first;
        int end = endOfDeclaration(document, at);
        type = type.isEmpty() ? type(document, at, end) : type;
        if (end < document.length() && document.charAt(end) == '[') {
          return new XmlProlog("", true, first, type);
        }
        at = end + 1;
      } else if (document.charAt(at) == '<') {
        return new XmlProlog(name(document, at + 1), false, first < 0 ? at : first, type);
      } else {
        at++;
      }
    }
    return new XmlProlog("", false, Math.max(first, 0), type);
  }

  /** Returns the name of the root without its prefix, in small letters; empty for none. */
  public String bareRoot() {
    return root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns where a declaration ends or its internal subset begins. Signs in quotes mean nothing:
   * an address may hold any of them.
   */
  private static int endOfDeclaration(String document, int from) {
    char quote = 0;
    for (int at = from; at < document.length(); at++) {
      char sign = document.charAt(at);
      if (quote != 0) {
        quote = sign == quote ? 0 : quote;
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
      } else if (sign == '>' || sign == '[') {
        return at;
      }
    }
    return document.length();
  }

  private static String type(String document, int from, int end) {
    String[] words = document.substring(from, end).split("\\s+", 3);
    boolean told = words.length > 1 && words[0].equalsIgnoreCase("<!doctype");
    return told ? words[1].toLowerCase(Locale.ROOT) : "";
  }

  private static int past(String document, String end, int from) {
    int found = document.indexOf(end, from);
    return found < 0 ? document.length() : found + end.length();
  }

  private static String name(String document, int from) {
    int end = from;
    while (end < document.length() && isName(document.charAt(end))) {
      end++;
    }
    return document.substring(from, end);
  }

  private static boolean isName(char sign) {
    return Character.isLetterOrDigit(sign) || ":-_.".indexOf(sign) >= 0;
  }
}
