package org.sitrep.write.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.Report;

/** What a situation report tells of a record, and in which shapes. */
final class SituationTest {
  private static final Scope WEEK =
      new Scope("XVA", "Westvale", LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 7));

  private static final Imprint IMPRINT =
      new Imprint("1.0", "2031.1", Instant.parse("2031-03-08T09:10:11.5Z"));

  private static final Place BRENNA =
      new Place("Old Brenna", "XVA", "Westmark", null, 61.25, 7.5, 77L, "PPL", 5000);

  @Test
  void numbersThatDifferStandBesideWhoGivesThemAndAreNotAddedUp() {
    Event event =
        struck(
            "a", 3, EventStatus.DISPUTED, toll(told(5, 5, "a surgeon"), told(12, 12, "the army")));
    String text = markdown(event);
    assertThat(text)
        .contains("**Reported 3 March 2031, Old Brenna (Westmark)** – ")
        .contains("Killed: 5 to 12. [E1] 12, according to “the army”. [E1][1]")
        .contains("5, according to “a surgeon”. [E1][1] These numbers contradict one another. [E1]")
        .contains("so nothing is added up");
  }

  @Test
  void numbersWithoutAnUpperEndStayOpen() {
    Event event = struck("a", 3, EventStatus.REPORTED, toll(told(100, null, null)));
    assertThat(markdown(event)).contains("Killed: at least 100, no claimant named. [E1][1]");
  }

  @Test
  void whatIsPlannedIsToldAsComingAndCountedNowhereElse() {
    String text = markdown(struck("a", 3, EventStatus.PLANNED, null));
    assertThat(section(text, "Key events")).contains("The record holds nothing of this kind");
    assertThat(section(text, "Announced or expected")).contains("Air/drone strike");
  }

  @Test
  void whatLiesOutsideThePeriodOrTheCountryIsLeftOut() {
    Situation situation = of(struck("a", 20, EventStatus.REPORTED, null));
    assertThat(situation.isEmpty()).isTrue();
    assertThat(SituationMarkdown.of(situation)).doesNotContain("Old Brenna");
  }

  @Test
  void thePageAsksForNothingAndTakesNoWordForMarkup() {
    Event event =
        struck("a", 3, EventStatus.REPORTED, null, "<script>alert(1)</script> & \"jets\"");
    String page = SituationHtml.of(of(event));
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;jets&quot;")
        .contains("@media print", "size: A4", "<html lang=\"en\">", "<a href=\"#e1\">E1</a>")
        .doesNotContain("<script", "<link", "<img", "src=", "url(", "@import");
    Pattern anchors = Pattern.compile("href=\"#([a-z0-9-]+)\"");
    anchors
        .matcher(page)
        .results()
        .forEach(each -> assertThat(page).contains("id=\"" + each.group(1) + "\""));
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNoLink() {
    Event event = struck("a", 3, EventStatus.REPORTED, null);
    Report report = report("javascript:alert(1)", "Jets struck Old Brenna.");
    assertThat(SituationHtml.of(of(report, event))).doesNotContain("href=\"javascript");
    Report good = report("https://vale.example/1", "Jets struck Old Brenna.");
    assertThat(SituationHtml.of(of(good, event))).contains("href=\"https://vale.example/1\"");
  }

  @Test
  void wordsThatLookLikeMarkdownStayWords() {
    Event event = struck("a", 3, EventStatus.REPORTED, null, "# *Jets* [struck] _it_ <b>");
    assertThat(markdown(event)).contains("“\\# \\*Jets\\* \\[struck\\] \\_it\\_ \\<b\\>”");
  }

  @Test
  void theJsonCitesEventsAndReferencesByTheirNumbers() {
    JsonNode json = SituationJson.of(of(struck("a", 3, EventStatus.REPORTED, null)));
    assertThat(json.path("title").asText()).isEqualTo("Situation report: Westvale, 1–7 March 2031");
    assertThat(json.path("as_of").asText()).isEqualTo("2031-03-08T09:10:11.500Z");
    JsonNode first =
        json.path("sections").path(0).path("points").path(0).path("statements").path(0);
    assertThat(first.path("events").path(0).asInt()).isEqualTo(1);
    assertThat(json.path("events").path(0).path("event").path("event_id").asText()).isEqualTo("a");
    assertThat(json.path("references").path(0).path("claim_ids").path(0).asText()).isEqualTo("r#1");
  }

  @Test
  void theImprintTellsTheMinuteOfTheRecord() {
    assertThat(markdown(struck("a", 3, EventStatus.REPORTED, null)))
        .contains("from the record as of 8 March 2031 09:10 UTC")
        .contains("no person has checked it");
  }

  @Test
  void aScopeChecksItself() {
    assertThatThrownBy(() -> new Scope("Vale", "Westvale", WEEK.from(), WEEK.to()))
        .hasMessageContaining("three letters");
    assertThatThrownBy(() -> new Scope("XVA", "Westvale", WEEK.to(), WEEK.from()))
        .hasMessageContaining("ends before it begins");
  }

  private static String section(String text, String title) {
    String rest = text.substring(text.indexOf("\n## " + title + "\n") + 4);
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static String markdown(Event event) {
    return SituationMarkdown.of(of(event));
  }

  private static Situation of(Event event) {
    return of(report(null, event.claims().get(0).quote()), event);
  }

  private static Situation of(Report report, Event event) {
    CodedReport coded =
        new CodedReport(
            report,
            Dating.unbounded(null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Situation.of(
        new Dossier(List.of(event), List.of(coded), List.of(), List.of(), List.of()),
        WEEK,
        IMPRINT);
  }

  private static Report report(@Nullable String url, String text) {
    return new Report(
        "r",
        null,
        "Raid on Old Brenna",
        null,
        null,
        text,
        Moment.parse("2031-03-04"),
        null,
        "Vale Courier",
        url,
        "en");
  }

  private static Toll toll(Told... told) {
    List<Told> by = List.of(told);
    return new Toll(
        by.stream().mapToInt(Told::low).min().orElseThrow(),
        null,
        by.stream().mapToInt(Told::low).max().orElseThrow(),
        by);
  }

  private static Told told(int low, @Nullable Integer high, @Nullable String claimant) {
    return new Told(low, high, claimant, "r");
  }

  private static Event struck(String id, int day, EventStatus status, @Nullable Toll killed) {
    return struck(id, day, status, killed, "Jets struck Old Brenna.");
  }

  private static Event struck(
      String id, int day, EventStatus status, @Nullable Toll killed, String quote) {
    Evidence claim =
        new Evidence("r#1", "r", quote, "Vale Courier", null, List.of(), Factuality.ACTUAL);
    return new Event(
        id,
        EventType.ASSAULT,
        "aerial",
        "Explosions/Remote violence",
        "Air/drone strike",
        DateRange.of(LocalDate.of(2031, 3, day)),
        DatePrecision.DAY,
        BRENNA,
        List.of(),
        List.of(),
        killed,
        null,
        status,
        1,
        0,
        1,
        List.of(claim));
  }
}
