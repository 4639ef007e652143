package org.sitrep.write.situation;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a situation report as Markdown (CommonMark). */
public final class SituationMarkdown {
  private final StringBuilder out = new StringBuilder();

  private SituationMarkdown() {}

  /** Returns the report; lines end with a line feed. */
  public static String of(Situation situation) {
    SituationMarkdown markdown = new SituationMarkdown();
    markdown.write(situation);
    return markdown.out.toString();
  }

  private void write(Situation situation) {
    line("# " + plain(situation.title()));
    line("");
    line(plain(Listing.imprint(situation.imprint())));
    situation.sections().forEach(this::section);
    events(situation.events());
    references(situation.references());
  }

  private void section(Section section) {
    heading(section.title());
    line("*" + plain(section.note()) + "*");
    line("");
    if (section.points().isEmpty()) {
      line(Listing.NOTHING);
    }
    section.points().forEach(this::point);
  }

  private void point(Point point) {
    String lead = point.lead() == null ? "" : "**" + plain(point.lead()) + "** – ";
    line(
        "- "
            + lead
            + point.statements().stream()
                .map(SituationMarkdown::statement)
                .collect(Collectors.joining(" ")));
  }

  private static String statement(Statement statement) {
    String marks =
        Marks.of(statement, number -> "E" + number, String::valueOf).stream()
            .map(mark -> "[" + mark + "]")
            .collect(Collectors.joining());
    return plain(statement.text()) + (marks.isEmpty() ? "" : " " + marks);
  }

  private void events(List<ListedEvent> events) {
    ListedEvent.Group group = null;
    if (!events.isEmpty()) {
      heading(Listing.EVENTS);
    }
    for (ListedEvent listed : events) {
      if (listed.group() != group) {
        line((group == null ? "" : "\n") + "**" + Listing.heading(listed.group()) + "**\n");
        group = listed.group();
      }
      String cited =
          listed.references().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
      line("- E" + listed.number() + ". " + plain(listed.text()) + ". " + cited);
    }
  }

  private void references(List<Reference> references) {
    if (!references.isEmpty()) {
      heading(Listing.REFERENCES);
    }
    for (Reference reference : references) {
      String link = reference.url() == null ? "" : " <" + reference.url() + ">";
      line(
          reference.number()
              + ". "
              + plain(Listing.of(reference))
              + link
              + ": "
              + plain(Wording.quoted(reference.quote())));
    }
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  /** Returns the words so that none of them is taken for a mark of Markdown. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
