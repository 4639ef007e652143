package org.sitrep.write.feed;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; characters that XML 1.0 cannot hold become blanks. For one thread. */
final class Elements {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  Elements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes an element that holds text only. */
  void text(String name, String words) throws XMLStreamException {
    start(name);
    words(words);
    end();
  }

  /** Writes an element of GeoRSS that holds text only. */
  void geo(String name, String words) throws XMLStreamException {
    xml.writeStartElement("georss", name, AtomExport.GEORSS);
    words(words);
    end();
  }

  /** Begins an element; names and values of its attributes follow each other. */
  void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    putAttributes(attributes);
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    putAttributes(attributes);
  }

  private void putAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  void words(String words) throws XMLStreamException {
    xml.writeCharacters(clean(words));
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private static String clean(String words) {
    return FORBIDDEN.matcher(words).replaceAll(" ");
  }
}
