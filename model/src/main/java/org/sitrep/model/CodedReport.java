package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that was read from it. Numbers in the lists index the other lists; the
 * constructor refuses indexes that point nowhere.
 *
 * @param report the report
 * @param dating when it was written
 * @param sentences its sentences, in order
 * @param places the place names, in order of the text
 * @param dates the time expressions, in order of the text
 * @param actors the actor mentions, in order of the text
 * @param attributions who is reported to have said what
 * @param claims what it says happened
 * @param incidents its claims merged to happenings
 * @param control who holds which place
 * @param tempo how fast actions go
 * @param relations how actors stand to each other
 * @param skipped what was not coded
 */
public record CodedReport(
    Report report,
    Dating dating,
    List<Sentence> sentences,
    List<PlaceMention> places,
    List<DateMention> dates,
    List<ActorMention> actors,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Incident> incidents,
    List<Control> control,
    List<Tempo> tempo,
    List<Relation> relations,
    List<Skipped> skipped) {
  public CodedReport {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    actors = List.copyOf(actors);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    incidents = List.copyOf(incidents);
    control = List.copyOf(control);
    tempo = List.copyOf(tempo);
    relations = List.copyOf(relations);
    skipped = List.copyOf(skipped);
    for (Claim claim : claims) {
      Objects.checkIndex(claim.sentence(), sentences.size());
      claim.actors().forEach(checkedAgainst(actors));
      claim.recipients().forEach(checkedAgainst(actors));
      claim.places().forEach(checkedAgainst(places));
      claim.attributions().forEach(checkedAgainst(attributions));
      if (claim.date() != null) {
        Objects.checkIndex(claim.date(), dates.size());
      }
    }
  }

  private static Consumer<Integer> checkedAgainst(List<?> list) {
    return index -> Objects.checkIndex(index, list.size());
  }

  /** Returns a report of which nothing was read yet: why stands in what it skipped. */
  public static CodedReport uncoded(Report report) {
    @Nullable LocalDate printed = report.published() == null ? null : report.published().day();
    return bare(report, Dating.unbounded(printed), List.of(), "not-coded-yet");
  }

  /**
   * Returns a report that is kept and not coded.
   *
   * @param reason why not, a short code
   */
  public static CodedReport bare(
      Report report, Dating dating, List<Sentence> sentences, String reason) {
    return new CodedReport(
        report,
        dating,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Skipped(null, reason)));
  }

  /** Returns the id of the report. */
  public String id() {
    return report.id();
  }

  /** Returns the words of a sentence. */
  public String textOf(Sentence sentence) {
    return report.text().substring(sentence.start(), sentence.end());
  }

  /** Returns the claim of that id, or null. */
  public @Nullable Claim claim(String claimId) {
    return claims.stream().filter(c -> c.id().equals(claimId)).findFirst().orElse(null);
  }

  /** Returns the days of a claim, or null where its date is not known. */
  public @Nullable DateRange rangeOf(Claim claim) {
    return claim.date() == null ? null : dates.get(claim.date()).range();
  }
}
