package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/**
 * What the sections of a situation report are written from.
 *
 * @param scope of which country and days
 * @param dossier all that the record holds
 * @param reports its reports
 * @param selection its events that matter here
 * @param phrases builds words from the fields of events
 * @param citations what has been cited so far
 */
record Draft(
    Scope scope,
    Dossier dossier,
    Reports reports,
    Selection selection,
    Phrases phrases,
    Citations citations) {

  /** Returns a sentence about these events, which counts them or tells what they share. */
  Statement about(Collection<Event> events, String text) {
    return new Statement(text, citations.events(events), List.of());
  }

  Statement about(Event event, String text) {
    return about(List.of(event), text);
  }

  /** Returns a sentence that stands on these claims. */
  static Statement standing(String text, List<Integer> references) {
    return new Statement(text, List.of(), references);
  }

  /** Returns what happened, who was hurt and how well that is borne out, in one sentence. */
  Statement headline(Event event) {
    String hurt = Phrases.hurt(event);
    return about(
        event,
        Wording.sentence(phrases.act(event))
            + "; "
            + (hurt == null ? "" : hurt + "; ")
            + Phrases.standing(event)
            + ".");
  }

  /** Returns the most telling words of a report on an event. */
  Statement quote(Event event) {
    return quote(event, citations.best(event).get(0));
  }

  Statement quote(Event event, Evidence claim) {
    return quote(citations.claim(event, claim));
  }

  /** Returns the words that a number stands for, and who printed them. */
  Statement quote(int reference) {
    Reference cited = citations.reference(reference);
    return standing(
        Wording.quoted(cited.quote()) + " " + Wording.printed(cited), List.of(reference));
  }

  /** Returns an event as an item of a list: where and when, what, and a quote. */
  Point item(Event event) {
    return new Point(phrases.lead(event), List.of(headline(event), quote(event)));
  }

  /** Returns the first events as items, one alone of those that the same words tell. */
  List<Point> items(List<Event> events, int most) {
    List<Point> points = new ArrayList<>();
    List<Event> left = new ArrayList<>();
    Set<List<Integer>> quoted = new HashSet<>();
    for (Event event : events) {
      if (points.size() < most && quoted.add(quote(event).references())) {
        points.add(item(event));
      } else {
        left.add(event);
      }
    }
    points.addAll(rest(left, 0));
    return points;
  }

  /** Returns a point that counts what a list leaves out, if anything. */
  List<Point> rest(List<Event> events, int most) {
    if (events.size() <= most) {
      return List.of();
    }
    List<Event> left = events.subList(most, events.size());
    return List.of(
        Point.of(
            about(
                left,
                "Not told here, but in the list of events: "
                    + Wording.counted(left.size(), "more event")
                    + ".")));
  }
}
