package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * A situation report: what a record holds of a country and a period, in sentences each of which
 * cites what it stands on. The same dossier gives the same report.
 *
 * @param scope of which country and days
 * @param imprint what made it
 * @param sections its parts, in order
 * @param events the events it makes use of, in order of their numbers
 * @param references the claims it cites, in order of their numbers
 */
public record Situation(
    Scope scope,
    Imprint imprint,
    List<Section> sections,
    List<ListedEvent> events,
    List<Reference> references) {
  public Situation {
    sections = List.copyOf(sections);
    events = List.copyOf(events);
    references = List.copyOf(references);
  }

  /** Returns the report on a country and a period; its sections may be empty. */
  public static Situation of(Dossier dossier, Scope scope, Imprint imprint) {
    Reports reports = new Reports(dossier);
    Selection selection = Selection.of(dossier, reports, scope);
    Phrases phrases = new Phrases(reports);
    Citations citations = new Citations(reports, phrases, selection);
    Draft draft = new Draft(scope, dossier, reports, selection, phrases, citations);
    List<Section> sections = sections(draft);
    List<ListedEvent> listed = citations.listed();
    return new Situation(scope, imprint, sections, listed, citations.references());
  }

  private static List<Section> sections(Draft draft) {
    Relief relief = new Relief(draft.reports());
    List<Section> sections = new ArrayList<>();
    sections.add(Glance.of(draft, relief));
    sections.add(KeyEvents.of(draft, relief));
    sections.add(ControlSection.of(draft));
    sections.add(TempoSection.of(draft));
    sections.add(TollSection.of(draft));
    sections.add(ReliefSection.of(draft, relief));
    sections.add(WordsSections.diplomacy(draft));
    sections.add(WordsSections.statements(draft));
    sections.add(Contradictions.of(draft));
    sections.add(WordsSections.claimed(draft));
    sections.add(WordsSections.planned(draft));
    sections.add(Basis.of(draft));
    sections.add(Unknowns.of(draft));
    return sections;
  }

  /** Returns whether the record holds anything of the country and the period. */
  public boolean isEmpty() {
    return events.isEmpty() && references.isEmpty();
  }

  /** Returns the title, as in "Situation report: Westmark, 3–9 March 2031". */
  public String title() {
    return "Situation report: " + scope.countryName() + ", " + Wording.days(scope.period());
  }
}
