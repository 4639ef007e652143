package org.sitrep.write.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** ROME reads what is written. */
class AtomExportTest {
  @Test
  void tellsWhatHappenedAndLinksToTheSource() throws Exception {
    SyndEntry entry = feed(MadeUp.airstrike().stored()).getEntries().get(0);

    assertThat(entry.getTitle())
        .isEqualTo("Air/drone strike, Syrian Air Force > residents, Idlib, 2024-12-02");
    assertThat(entry.getUri()).startsWith("urn:uuid:");
    assertThat(entry.getUpdatedDate()).isEqualTo("2025-01-02T03:04:05Z");
    assertThat(entry.getDescription().getValue())
        .isEqualTo(
            "reported; 1 reports, 0 of them copies, 1 independent origins; 5 to 12 killed; 9"
                + " injured");
    assertThat(entry.getLinks())
        .extracting(link -> link.getRel() + " " + link.getHref())
        .containsExactly("via https://times.example/1");
    assertThat(entry.getContents().get(0).getValue())
        .isEqualTo(
            "Example Times, citing a doctor: \u201CPeople of the town told of it.\u201D"
                + " https://times.example/1");
    assertThat(entry.getCategories())
        .extracting(category -> category.getName())
        .contains("ASSAULT", "Air/drone strike", "reported", "SYR");
  }

  @Test
  void drawsATownAsAPointAndAProvinceAsACircle() throws Exception {
    assertThat(georss(MadeUp.airstrike().stored(), "point")).isEqualTo("35.9306 36.6339");
    assertThat(georss(MadeUp.massacre().stored(), "circle")).isEqualTo("-0.7 29.0 160000");
    assertThat(georss(MadeUp.massacre().stored(), "point")).isNull();
    assertThat(georss(MadeUp.ambush().stored(), "featurename")).isEqualTo("Mali");
  }

  @Test
  void statesWhatItIs() throws Exception {
    SyndFeed feed = feed();

    assertThat(feed.getTitle()).isEqualTo("Conflict events: country=XVA");
    assertThat(feed.getDescription()).startsWith("Conflict events read from news reports by");
    assertThat(feed.getCopyright()).contains("codebook: 2026.11", "run: 2031-03-06");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
  }

  @Test
  void staysWellFormedWhateverAReportPrints() throws Exception {
    ExportedEvent odd =
        MadeUp.clash()
            .told("r1#0", "\u0000 <b>&amp; \uD800 ]]> \uD83D\uDD4A", "A & B", null)
            .stored();

    assertThat(feed(odd).getEntries().get(0).getContents().get(0).getValue())
        .contains("<b>&amp;", "]]>", "\uD83D\uDD4A");
  }

  @Test
  void linksToNoAddressThatIsNotOfTheWeb() throws Exception {
    ExportedEvent odd =
        MadeUp.clash().told("r1#0", "Jets struck.", "A", "javascript:alert(1)").stored();

    assertThat(feed(odd).getEntries().get(0).getLinks())
        .noneMatch(link -> link.getHref().startsWith("javascript:"));
  }

  private static String georss(ExportedEvent event, String name) throws Exception {
    return feed(event).getEntries().get(0).getForeignMarkup().stream()
        .filter(element -> element.getNamespaceURI().equals(AtomExport.GEORSS))
        .filter(element -> element.getName().equals(name))
        .map(Element::getText)
        .findFirst()
        .orElse(null);
  }

  private static SyndFeed feed(ExportedEvent... events) throws Exception {
    byte[] bytes = Written.bytes(new AtomExport(), List.of(events));
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }
}
