package org.sitrep.read.xml;

/**
 * How deep the elements of a document lie in one another. Parsers that hold a whole document grow
 * slow, or run out of stack, on documents that are nothing but depth.
 */
public final class XmlDepth {
  /** No feed, list or news item lies half as deep. */
  public static final int MOST = 256;

  private final String document;
  private int at;
  private int depth;
  private int deepest;

  private XmlDepth(String document) {
    this.document = document;
  }

  /** Returns whether some element of the document lies deeper than {@link #MOST} others. */
  public static boolean isBeyond(String document) {
    return new XmlDepth(document).deepest() > MOST;
  }

  private int deepest() {
    for (at = document.indexOf('<'); at >= 0 && deepest <= MOST; at = document.indexOf('<', at)) {
      if (document.startsWith("<!--", at)) {
        past("-->");
      } else if (document.startsWith("<![CDATA[", at)) {
        past("]]>");
      } else if (document.startsWith("<?", at)) {
        past("?>");
      } else if (document.startsWith("</", at)) {
        depth = Math.max(0, depth - 1);
        past(">");
      } else {
        element();
      }
    }
    return deepest;
  }

  private void past(String end) {
    int found = document.indexOf(end, at);
    at = found < 0 ? document.length() : found + end.length();
  }

  /** Goes past a start tag, by the states of the HTML standard, which take all that XML takes. */
  private void element() {
    at++;
    if (at >= document.length() || !beginsName(document.charAt(at))) {
      return;
    }
    until("/>");
    boolean closes = false;
    while (at < document.length() && document.charAt(at) != '>') {
      closes = document.charAt(at) == '/';
      if (closes || Character.isWhitespace(document.charAt(at))) {
        at++;
      } else {
        attribute();
      }
    }
    depth += closes ? 0 : 1;
    deepest = Math.max(deepest, depth);
  }

  private static boolean beginsName(char sign) {
    return Character.isLetter(sign) || Character.isSurrogate(sign) || sign == '_' || sign == ':';
  }

  /** An equals sign before any name begins a name. */
  private void attribute() {
    at++;
    until("/>=");
    blanks();
    if (at >= document.length() || document.charAt(at) != '=') {
      return;
    }
    at++;
    blanks();
    if (at < document.length() && "\"'".indexOf(document.charAt(at)) >= 0) {
      int end = document.indexOf(document.charAt(at), at + 1);
      at = end < 0 ? document.length() : end + 1;
    } else {
      until(">");
    }
  }

  private void blanks() {
    while (at < document.length() && Character.isWhitespace(document.charAt(at))) {
      at++;
    }
  }

  private void until(String signs) {
    while (at < document.length()
        && signs.indexOf(document.charAt(at)) < 0
        && !Character.isWhitespace(document.charAt(at))) {
      at++;
    }
  }
}
