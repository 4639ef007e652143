package org.sitrep.write.layout;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ActorMention;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/** The words of reports that stand behind the names of an event. */
final class Words {
  private Words() {}

  /** Returns the words by which the first report that names the party does so, or null. */
  static @Nullable String of(Event.Party party, Testimony told) {
    return mentions(told)
        .filter(mention -> isMeant(party, mention))
        .map(mention -> mention.quote().text())
        .findFirst()
        .orElse(null);
  }

  private static Stream<ActorMention> mentions(Testimony told) {
    return told.tellings().stream()
        .filter(telling -> telling.report() != null && telling.claim() != null)
        .flatMap(
            telling ->
                Stream.concat(
                        telling.claim().actors().stream(), telling.claim().recipients().stream())
                    .map(telling.report().actors()::get));
  }

  private static boolean isMeant(Event.Party party, ActorMention mention) {
    return party.code() == null
        ? party.name().equals(mention.actor().name()) || party.name().equals(mention.quote().text())
        : party.code().equals(mention.actor().code());
  }

  /** Returns the words by which the first report that names the place does so, or null. */
  static @Nullable String of(Place place, Testimony told) {
    return told.tellings().stream()
        .filter(telling -> telling.report() != null && telling.claim() != null)
        .flatMap(telling -> telling.claim().places().stream().map(telling.report().places()::get))
        .filter(mention -> mention.place() != null && place.name().equals(mention.place().name()))
        .map(mention -> mention.quote().text())
        .findFirst()
        .orElse(null);
  }

  /** Returns the names of the known places of the reports, each once. */
  static List<String> placesOf(Testimony told) {
    return told.tellings().stream()
        .map(Testimony.Telling::report)
        .filter(Objects::nonNull)
        .distinct()
        .map(CodedReport::places)
        .flatMap(List::stream)
        .map(PlaceMention::place)
        .filter(Objects::nonNull)
        .map(Place::name)
        .distinct()
        .toList();
  }

  /** Joins the words in a cell by semicolons. */
  static String joined(Collection<String> words) {
    return words.stream().map(word -> word.replace(';', ',')).collect(Collectors.joining(";"));
  }
}
