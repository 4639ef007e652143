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
    return accused(
        event,
        Wording.sentence(phrases.act(event))
            + "; "
            + (hurt == null ? "" : hurt + "; ")
            + Phrases.standing(event)
            + ".");
  }

  /** Returns what happened, in one sentence. */
  Statement act(Event event) {
    return accused(event, Wording.sentence(phrases.act(event)) + ".");
  }

  /** Whoever is said to have used force, the words that say so are cited. */
  private Statement accused(Event event, String text) {
    return new Statement(
        text,
        List.of(citations.event(event)),
        accusations(event).stream().map(claim -> citations.claim(event, claim)).toList());
  }

  /** Returns for each who is said to have used force the most telling claim that says so. */
  private List<Evidence> accusations(Event event) {
    return phrases.accusing(event).stream()
        .flatMap(
            naming ->
                citations.best(event).stream()
                    .filter(claim -> naming.contains(claim.claimId()))
                    .limit(1))
        .toList();
  }

  /** Returns the most telling words on an event and, where they do not accuse, those that do. */
  List<Statement> quotes(Event event) {
    List<Statement> quotes = new ArrayList<>(List.of(quote(event)));
    List<Evidence> accusing = accusations(event);
    if (accusing.size() == 1) {
      quotes.add(quote(event, accusing.get(0)));
    }
    return quotes.stream().distinct().toList();
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
    List<Statement> statements = new ArrayList<>(List.of(headline(event)));
    statements.addAll(quotes(event));
    return new Point(phrases.lead(event), statements);
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
