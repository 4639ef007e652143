package org.sitrep.read.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.xml.XmlProlog;

/**
 * Reads NewsML-G2 (IPTC), a news item alone or in whatever is wrapped round it, with its text as
 * NITF, XHTML or plain. Entities and addresses in the XML are never followed.
 */
public final class NewsMl {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem", "newsMessage", "packageItem", "knowledgeItem", "conceptItem", "planningItem");

  private final Element item;
  private final Element itemMeta;
  private final Element contentMeta;

  private NewsMl(Element item) {
    this.item = item;
    this.itemMeta = child(item, "itemMeta");
    this.contentMeta = child(item, "contentMeta");
  }

  /** Returns whether the text is NewsML-G2. */
  public static boolean isOne(String xml) {
    String root = XmlProlog.of(xml).root();
    return ROOTS.contains(root.substring(root.indexOf(':') + 1));
  }

  /** Returns whether it ends with the element that it begins with. */
  public static boolean isWhole(String xml) {
    return xml.stripTrailing().endsWith("</" + XmlProlog.of(xml).root() + ">");
  }

  /**
   * Returns the news items in the text; those without a guid are left out, and so is what lies in
   * another item, where no item belongs.
   */
  public static List<AgencyItem> read(String xml) {
    List<AgencyItem> items = new ArrayList<>();
    Jsoup.parse(xml, "", Parser.xmlParser())
        .filter(
            (node, depth) -> {
              boolean item = node instanceof Element each && isNamed(each, "newsItem");
              if (item && !node.attr("guid").isBlank()) {
                items.add(new NewsMl((Element) node).read());
              }
              return item
                  ? NodeFilter.FilterResult.SKIP_CHILDREN
                  : NodeFilter.FilterResult.CONTINUE;
            });
    return items;
  }

  private AgencyItem read() {
    @Nullable Element embargo = first(itemMeta, "embargoed");
    @Nullable Element status = first(itemMeta, "pubStatus");
    @Nullable String made = words(first(itemMeta, "versionCreated"));
    return new AgencyItem(
        item.attr("guid").strip(),
        item.attr("version").isBlank() ? null : item.attr("version").strip(),
        Moment.parse(made),
        Moment.parse(
            firstOf(
                words(first(itemMeta, "firstCreated")),
                words(first(contentMeta, "contentCreated")))),
        AgencyItem.Status.of(status == null ? null : status.attr("qcode") + status.attr("uri")),
        embargo == null ? null : embargo.text().strip(),
        words(first(itemMeta, "edNote")),
        firstOf(
            words(first(contentMeta, "headline")),
            words(first(item, "hl1")),
            words(first(itemMeta, "title"))),
        firstOf(
            words(first(contentMeta, "by")),
            words(first(item, "byline")),
            named(first(contentMeta, "creator"))),
        firstOf(
            named(first(contentMeta, "located")),
            words(first(contentMeta, "dateline")),
            words(first(item, "dateline"))),
        firstOf(
            words(first(contentMeta, "creditline")),
            named(first(contentMeta, "infoSource")),
            named(first(itemMeta, "provider"))),
        language(),
        null,
        text());
  }

  private @Nullable String language() {
    @Nullable Element told = first(contentMeta, "language");
    String tag = told == null ? "" : told.attr("tag");
    @Nullable Element inline = first(item, "inlineXML");
    String of = inline == null ? "" : inline.attr("xml:lang");
    return firstOf(nonblank(tag), nonblank(of), nonblank(item.attr("xml:lang")));
  }

  private String text() {
    @Nullable Element set = first(item, "contentSet");
    if (set == null) {
      return "";
    }
    @Nullable Element content = first(set, "body.content");
    content = content == null ? first(set, "body") : content;
    content = content == null ? first(set, "inlineXML") : content;
    if (content != null) {
      return InlineText.of(content);
    }
    @Nullable Element data = first(set, "inlineData");
    return data == null ? "" : data.wholeText().strip();
  }

  private static @Nullable String named(@Nullable Element party) {
    if (party == null) {
      return null;
    }
    return firstOf(
        words(first(party, "name")), nonblank(party.attr("literal")), words(party), code(party));
  }

  /** A code without a name is better than nothing: what stands behind its colon. */
  private static @Nullable String code(Element party) {
    String qcode = party.attr("qcode");
    return nonblank(qcode.substring(qcode.indexOf(':') + 1));
  }

  private static @Nullable String firstOf(@Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable String nonblank(String words) {
    return words.isBlank() ? null : words.strip();
  }

  private static @Nullable String words(@Nullable Element element) {
    return element == null ? null : nonblank(element.text());
  }

  private static Element child(Element parent, String name) {
    for (Element each : parent.children()) {
      if (isNamed(each, name)) {
        return each;
      }
    }
    return new Element(name);
  }

  private static @Nullable Element first(Element within, String name) {
    for (Element each : within.getAllElements()) {
      if (isNamed(each, name)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isNamed(Element element, String name) {
    String tag = element.tagName();
    return tag.substring(tag.indexOf(':') + 1)
        .toLowerCase(Locale.ROOT)
        .equals(name.toLowerCase(Locale.ROOT));
  }
}
