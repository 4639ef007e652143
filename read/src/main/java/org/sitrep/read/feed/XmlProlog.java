package org.sitrep.read.feed;

import java.util.Locale;

/**
 * What stands before the root of an XML document, and the name of the root. No parser is asked: it
 * decides what a parser may be given at all. A document that declares entities of its own (an
 * internal subset of the document type) is never given to one; no feed needs that, and both
 * expansion bombs and the reading of local files begin there.
 *
 * @param root the name of the first element without its prefix, in small letters; empty for none
 * @param declares whether the document declares something of its own
 * @param start where the root or the document type begins, as a UTF-16 index
 */
record XmlProlog(String root, boolean declares, int start) {
  /** Reads the beginning of the document; what a broken one lacks is empty. */
  static XmlProlog of(String document) {
    int at = pastJunk(document);
    boolean declares = false;
    int first = -1;
    while (at < document.length()) {
      if (document.startsWith("<?", at)) {
        at = past(document, "?>", at);
      } else if (document.startsWith("<!--", at)) {
        at = past(document, "-->", at);
      } else if (document.startsWith("<!", at)) {
        first = first < 0 ? at : first;
        int end = past(document, ">", at);
        int subset = document.indexOf('[', at);
        declares |= subset >= 0 && subset < end;
        at = declares ? document.length() : end;
      } else if (document.charAt(at) == '<') {
        return new XmlProlog(name(document, at + 1), declares, first < 0 ? at : first);
      } else {
        at++;
      }
    }
    return new XmlProlog("", declares, Math.max(first, 0));
  }

  private static int pastJunk(String document) {
    int open = document.indexOf('<');
    return open < 0 ? document.length() : open;
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
    String whole = document.substring(from, end).toLowerCase(Locale.ROOT);
    return whole.substring(whole.indexOf(':') + 1);
  }

  private static boolean isName(char sign) {
    return Character.isLetterOrDigit(sign) || sign == ':' || sign == '-' || sign == '_';
  }
}
