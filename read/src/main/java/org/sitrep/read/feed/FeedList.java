package org.sitrep.read.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Characters;
import org.sitrep.read.Refusal;
import org.sitrep.read.xml.XmlProlog;

/**
 * A list of feeds (OPML 2.0, opml.org/spec2.opml). It goes out as it came in, but for the feeds
 * that moved or are gone. It does not change.
 */
public final class FeedList {
  private final Document document;
  private final List<FeedOutline> feeds;
  private final List<Refusal> refusals;

  private FeedList(Document document, List<FeedOutline> feeds, List<Refusal> refusals) {
    this.document = document;
    this.feeds = List.copyOf(feeds);
    this.refusals = List.copyOf(refusals);
  }

  /**
   * Returns the list; one that is none names no feeds and has one refusal.
   *
   * @param file the path of the list, for refusals
   */
  public static FeedList read(String file, byte[] content) {
    try {
      @Nullable String words = Characters.of(content, null);
      if (words == null || !mayBeList(XmlProlog.of(words))) {
        throw new NoFeed("no-list", "expected a list of feeds (OPML), found something else");
      }
      return of(file, HardenedXml.parse(words));
    } catch (NoFeed refused) {
      Refusal refusal = new Refusal(file, null, refused.code(), refused.says());
      return new FeedList(new Document(new Element("opml")), List.of(), List.of(refusal));
    }
  }

  private static boolean mayBeList(XmlProlog prolog) {
    return prolog.declares() || prolog.bareRoot().equals("opml");
  }

  private static FeedList of(String file, Document document) {
    List<FeedOutline> feeds = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (Element outline : outlines(document)) {
      number++;
      @Nullable String address = address(outline);
      if (address == null && outline.getChildren().isEmpty()) {
        refusals.add(
            new Refusal(
                file, number, "no-address", "expected an outline with an xmlUrl, found none"));
      } else if (address != null && !address.matches("(?i)https?://[^/\\s]+.*")) {
        refusals.add(
            new Refusal(file, number, "address", "expected http or https, found: " + address));
      } else if (address != null && seen.add(address)) {
        feeds.add(new FeedOutline(address, title(outline)));
      }
    }
    return new FeedList(document, feeds, refusals);
  }

  private static List<Element> outlines(Document document) {
    List<Element> found = new ArrayList<>();
    document.getRootElement().getDescendants(Filters.element("outline")).forEach(found::add);
    return found;
  }

  /** Names of attributes are written in many ways, xmlurl among them. */
  private static @Nullable Attribute attribute(Element outline, String name) {
    for (Attribute attribute : outline.getAttributes()) {
      if (attribute.getName().equalsIgnoreCase(name)) {
        return attribute;
      }
    }
    return null;
  }

  private static @Nullable String address(Element outline) {
    @Nullable Attribute told = attribute(outline, "xmlUrl");
    return told == null || told.getValue().isBlank() ? null : told.getValue().strip();
  }

  private static @Nullable String title(Element outline) {
    @Nullable Attribute title = attribute(outline, "title");
    @Nullable Attribute text = attribute(outline, "text");
    String words = (title != null ? title.getValue() : text != null ? text.getValue() : "").strip();
    return words.isEmpty() ? null : words;
  }

  /** Returns the feeds in their order, each once. */
  public List<FeedOutline> feeds() {
    return feeds;
  }

  /** Returns what names no feed, by the number of its outline from 1. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /**
   * Writes the list as UTF-8.
   *
   * @param moved the new addresses of feeds, by those in the list
   * @param gone the addresses in the list that are to be left out
   */
  public void write(OutputStream out, Map<String, String> moved, Set<String> gone)
      throws IOException {
    Document changed = document.clone();
    for (Element outline : outlines(changed)) {
      @Nullable String address = address(outline);
      if (address != null && gone.contains(address)) {
        outline.detach();
      } else if (address != null && moved.containsKey(address)) {
        Attribute told = attribute(outline, "xmlUrl");
        if (told != null) {
          told.setValue(moved.get(address));
        }
      }
    }
    new XMLOutputter(Format.getPrettyFormat().setLineSeparator("\n")).output(changed, out);
  }
}
