package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/**
 * What the sections of a situation report are written from.
 *
 * @param scope of which country and days
 * @param dossier all that the record holds
 * @param reports its reports
 * @param selection its events that matter here
 * @param citations what has been cited so far
 */
record Draft(
    Scope scope, Dossier dossier, Reports reports, Selection selection, Citations citations) {

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
        Wording.sentence(Phrases.act(event))
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
    return new Point(Phrases.lead(event), List.of(headline(event), quote(event)));
  }

  List<Point> items(List<Event> events, int most) {
    List<Point> points = new ArrayList<>(events.stream().limit(most).map(this::item).toList());
    rest(events, most).forEach(points::add);
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
