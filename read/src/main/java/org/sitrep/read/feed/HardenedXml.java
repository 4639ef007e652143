package org.sitrep.read.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.xml.XmlDepth;
import org.sitrep.read.xml.XmlProlog;
import org.xml.sax.InputSource;

/**
 * Parses XML that a stranger wrote: no entity is declared, none is fetched, no document type is
 * loaded. Names of signs that HTML has and XML lacks are read all the same, as feeds use them.
 */
final class HardenedXml {
  private HardenedXml() {}

  /**
   * Returns the document.
   *
   * @throws NoFeed if it is not well formed, or declares entities
   */
  static Document parse(String words) throws NoFeed {
    if (XmlProlog.of(words).declares()) {
      throw new NoFeed(
          "entities", "expected a feed, found a document that declares entities of its own");
    }
    refuseDepth(words);
    try (Reader healed = new XmlFixerReader(new StringReader(words))) {
      return builder().build(healed);
    } catch (JDOMException | IOException | IllegalArgumentException broken) {
      throw new NoFeed("bad-xml", "expected XML, found: " + firstLine(broken.getMessage()));
    }
  }

  /** Whoever holds the document as a tree goes through it by recursion. */
  static void refuseDepth(String words) throws NoFeed {
    if (XmlDepth.isBeyond(words)) {
      throw new NoFeed(
          "too-deep",
          "expected elements at most " + XmlDepth.MOST + " deep in one another, found more");
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setExpandEntities(false);
    builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
    return builder;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "nothing that can be read" : message.lines().findFirst().orElse("");
  }
}
