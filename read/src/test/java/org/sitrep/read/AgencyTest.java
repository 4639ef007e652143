package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;
import org.sitrep.read.archive.ArchiveLimits;

/** What agencies send, correct, hold back and take back. */
class AgencyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

  private static List<Found> found(String name, String content) {
    List<Found> found = new ArrayList<>();
    new Reader(ArchiveLimits.USUAL, CLOCK)
        .read(
            name,
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
            ReadSettings.AS_PRINTED,
            found::add);
    found.removeIf(Found.Reached.class::isInstance);
    return found;
  }

  private static Found.Text text(Found found) {
    return (Found.Text) found;
  }

  private static String newsItem(String version, String meta, String body) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:wire:1\" version=\""
        + version
        + "\" xml:lang=\"en-GB\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
        + "<provider qcode=\"nprov:WIRE\"/><versionCreated>2026-11-01T0"
        + version
        + ":00:00Z</versionCreated><firstCreated>2026-11-01T01:00:00Z</firstCreated>"
        + meta
        + "</itemMeta><contentMeta><headline>Market hit</headline><located literal=\"x\">"
        + "<name>TAMARA</name></located><creditline>Wire One</creditline></contentMeta>"
        + "<contentSet>"
        + body
        + "</contentSet></newsItem>";
  }

  private static final String NITF =
      "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.head><hedline><hl1>Market"
          + " hit</hl1></hedline><byline>By A. Writer</byline></body.head><body.content><p>Shells"
          + " hit a market.</p><p>Four people were"
          + " killed.</p></body.content></body></nitf></inlineXML>";

  @Test
  void readsNewsMlWithNitf() {
    Found.Text read =
        text(found("a.xml", newsItem("2", "<edNote>Adds toll</edNote>", NITF)).get(0));

    Report report = read.report();
    assertThat(report.id()).isEqualTo("urn:wire:1");
    assertThat(report.text()).isEqualTo("Shells hit a market.\n\nFour people were killed.");
    assertThat(report.title()).isEqualTo("Market hit");
    assertThat(report.source()).isEqualTo("Wire One");
    assertThat(report.byline()).isEqualTo("By A. Writer");
    assertThat(report.dateline()).hasToString("Dateline[place=TAMARA, agency=null]");
    assertThat(report.published()).hasToString("2026-11-01T01:00:00Z");
    assertThat(report.modified()).hasToString("2026-11-01T02:00:00Z");
    assertThat(report.language()).isEqualTo("en");
    assertThat(read.edition()).extracting(Edition::note).isEqualTo("Adds toll");
  }

  @Test
  void readsNewsMlInAMessageWithXhtmlAndOtherPrefixes() {
    String xhtml =
        "<inlineXML contenttype=\"application/xhtml+xml\"><html:html"
            + " xmlns:html=\"http://www.w3.org/1999/xhtml\"><html:head><html:title>T</html:title>"
            + "</html:head><html:body><html:p>One.</html:p><html:p>Two.</html:p></html:body>"
            + "</html:html></inlineXML>";
    String message =
        "<?xml version=\"1.0\"?>\n<newsMessage><itemSet>"
            + newsItem("1", "", xhtml)
            + newsItem("1", "", NITF).replace("urn:wire:1", "urn:wire:2")
            + "</itemSet></newsMessage>";

    assertThat(found("m.xml", message))
        .extracting(each -> text(each).report().text())
        .containsExactly("One.\n\nTwo.", "Shells hit a market.\n\nFour people were killed.");
  }

  @Test
  void followsNoEntityOfTheXml() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE newsItem [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + newsItem("1", "", NITF).replace("Shells", "&f;");

    assertThat(String.valueOf(found("e.xml", evil))).doesNotContain("root:");
  }

  @Test
  void readsNinjsOfEveryVersion() {
    String one =
        "{\"uri\":\"tag:1\",\"version\":\"3\",\"versioncreated\":\"2026-11-01T03:00:00Z\","
            + "\"headline\":\"Market hit\",\"body_xhtml\":\"<p>One.</p><p>Two.</p>\","
            + "\"located\":\"Tamara\",\"language\":\"en\",\"infosource\":[{\"name\":\"Wire\"}]}";
    String two =
        "{\"uri\":\"tag:2\",\"versionCreated\":\"2026-11-01T03:00:00Z\",\"headlines\":[{\"role\":"
            + "\"sub\",\"value\":\"No\"},{\"role\":\"main\",\"value\":\"Market hit\"}],"
            + "\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":\"One.\"}],"
            + "\"infoSources\":[{\"name\":\"Wire\"}],\"firstCreated\":\"2026-10-31T03:00:00Z\"}";

    List<Found> found = found("n.jsonl", one + "\n" + two + "\n");

    Report first = text(found.get(0)).report();
    assertThat(first.text()).isEqualTo("One.\n\nTwo.");
    assertThat(first.dateline()).hasToString("Dateline[place=Tamara, agency=null]");
    assertThat(first.source()).isEqualTo("Wire");
    Report second = text(found.get(1)).report();
    assertThat(second.title()).isEqualTo("Market hit");
    assertThat(second.published()).hasToString("2026-10-31T03:00:00Z");
  }

  @Test
  void ranksVersionsByNumberAndWhatIsTakenBackLast() {
    Edition second = text(found("a.xml", newsItem("2", "", NITF)).get(0)).edition();
    Edition tenth =
        text(found("a.xml", newsItem("2", "", NITF).replace("version=\"2\"", "version=\"10\""))
                .get(0))
            .edition();
    Found kill = found("a.xml", newsItem("2", "<pubStatus qcode=\"stat:canceled\"/>", "")).get(0);

    assertThat(tenth).isGreaterThan(second);
    assertThat(((Found.Notice) kill).reportId()).isEqualTo("urn:wire:1");
    assertThat(((Found.Notice) kill).edition()).isGreaterThan(second).isLessThan(tenth);
  }

  @Test
  void refusesWhatIsHeldBackUntilItIsDue() {
    Found due =
        found("a.xml", newsItem("1", "<embargoed>2026-11-01T12:00:00Z</embargoed>", NITF)).get(0);
    Found later =
        found("a.xml", newsItem("1", "<embargoed>2026-11-03T12:00:00Z</embargoed>", NITF)).get(0);
    Found held = found("a.xml", newsItem("1", "<pubStatus qcode=\"stat:withheld\"/>", NITF)).get(0);
    Found open = found("a.xml", newsItem("1", "<embargoed/>", NITF)).get(0);

    assertThat(due).isInstanceOf(Found.Text.class);
    assertThat(((Found.Embargo) later).until()).isEqualTo("2026-11-03T12:00:00Z");
    assertThat(((Found.Embargo) later).refusal().code()).isEqualTo("embargoed");
    assertThat(((Refusal) held).code()).isEqualTo("withheld");
    assertThat(((Refusal) open).code()).isEqualTo("embargoed");
  }

  @Test
  void refusesOtherXmlAndXmlWithoutItsEnd() {
    String whole = newsItem("1", "", NITF);

    assertThat(((Refusal) found("a.xml", whole.substring(0, 600)).get(0)).code())
        .isEqualTo("damaged");
    assertThat(((Refusal) found("a.xml", "<?xml version=\"1.0\"?><x>y</x>").get(0)).code())
        .isEqualTo("not-a-report");
    assertThat(((Refusal) found("a.xml", newsItem("1", "", "")).get(0)).code())
        .isEqualTo("no-text");
  }
}
