package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Extent;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;

/** What is common to reading tidings out of claims and out of states: words, day, who says so. */
final class TidingReader {
  /** GeoNames feature codes of waters, which are crossed and not held. */
  private static final Set<String> WATER =
      Set.of("BAY", "CHN", "CNL", "GULF", "LK", "OCN", "RSV", "SEA", "STM", "STMS", "STRT");

  private final CodedReport coded;
  private final Days days;

  TidingReader(CodedReport coded, Days days) {
    this.coded = coded;
    this.days = days;
  }

  /**
   * What a report tells of a side at a place, before it is weighed.
   *
   * @param side of whom it is told
   * @param told what is told
   * @param denied whether it is said not to be so
   * @param extent how much of the place, as the coder reads it
   * @param words the words that tell it
   * @param claimId the claim that tells it, or null
   * @param date index of its date expression, or null
   * @param attributions indexes of those who say so
   */
  record Told(
      ArmedSide side,
      ControlState told,
      boolean denied,
      Extent extent,
      Quote words,
      @Nullable String claimId,
      @Nullable Integer date,
      List<Integer> attributions) {}

  /** Returns the tidings of the places; none of a place that the words do not reach. */
  List<Tiding> of(Told told, List<Integer> places) {
    LocalDate day = days.of(coded, told.date(), told.claimId());
    List<Tiding> tidings = new ArrayList<>();
    for (PlaceMention mention : finest(places)) {
      Place place = mention.place();
      Extent extent =
          Reach.of(
              coded.report().text(), told.words(), mention.quote(), told.told(), told.extent());
      if (day != null && place != null && extent != null) {
        tidings.add(tiding(told, place, extent, day));
      }
    }
    return tidings;
  }

  /** A country is never held as a town is; a province that holds a named town stands aside. */
  private List<PlaceMention> finest(List<Integer> places) {
    List<PlaceMention> known =
        places.stream().map(coded.places()::get).filter(TidingReader::mayBeHeld).toList();
    List<PlaceMention> settlements = known.stream().filter(mention -> !isArea(mention)).toList();
    return settlements.isEmpty() ? known : settlements;
  }

  private static boolean mayBeHeld(PlaceMention mention) {
    Place place = mention.place();
    return place != null
        && !place.isCountry()
        && (place.feature() == null || !WATER.contains(place.feature()));
  }

  private static boolean isArea(PlaceMention mention) {
    return mention.place() != null && mention.place().isArea();
  }

  private Tiding tiding(Told told, Place place, Extent extent, LocalDate day) {
    Testimony testimony =
        new Testimony(
            told.claimId(),
            coded.id(),
            day,
            told.side().party(),
            told.told(),
            told.denied(),
            extent,
            sentence(told.words()),
            coded.report().source(),
            coded.report().url(),
            claimants(told.attributions()));
    return new Tiding(
        place,
        told.side(),
        testimony,
        Vouching.of(coded, told.attributions(), told.side(), told.told()),
        days.earliest(coded, told.date(), day),
        days.own(coded, told.date()),
        told.words().start(),
        again(told.words().text()));
  }

  /** "Recaptured", "retook", "regained", "back in": what was so before is so again. */
  private static boolean again(String words) {
    return words.matches("(?is)re-?(capt|t[ao]|gain|claim|conqu|occup|ent).*|.*\\bback\\b.*");
  }

  private String sentence(Quote words) {
    return coded.sentences().stream()
        .filter(sentence -> sentence.holds(words.start()))
        .map(coded::textOf)
        .findFirst()
        .orElse(words.text());
  }

  private List<String> claimants(List<Integer> attributions) {
    return attributions.stream()
        .map(coded.attributions()::get)
        .flatMap(
            attribution ->
                attribution.claimant() != null
                    ? Stream.of(attribution.claimant().quote().text())
                    : Stream.ofNullable(attribution.via()).map(Quote::text))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
