package org.sitrep.write.situation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a situation report as one HTML file that asks for nothing else and prints on A4. */
public final class SituationHtml {
  private static final String STYLE = style();

  private final StringBuilder out = new StringBuilder();

  private SituationHtml() {}

  /** Returns the file, to be sent or kept as UTF-8. */
  public static String of(Situation situation) {
    SituationHtml html = new SituationHtml();
    html.write(situation);
    return html.out.toString();
  }

  private void write(Situation situation) {
    line("<!doctype html>");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + plain(situation.title()) + "</title>");
    line("<style>\n" + STYLE + "</style></head><body>");
    line("<header><h1>" + plain(situation.title()) + "</h1>");
    line("<p class=\"imprint\">" + plain(Listing.imprint(situation.imprint())) + "</p>");
    contents(situation);
    line("</header><main>");
    situation.sections().forEach(this::section);
    events(situation.events());
    references(situation.references());
    line("</main></body></html>");
  }

  private void contents(Situation situation) {
    line("<nav aria-label=\"Contents\"><ul>");
    for (Section section : situation.sections()) {
      line("<li><a href=\"#" + section.id() + "\">" + plain(section.title()) + "</a></li>");
    }
    line("<li><a href=\"#events\">" + Listing.EVENTS + "</a></li>");
    line("<li><a href=\"#references\">" + Listing.REFERENCES + "</a></li></ul></nav>");
  }

  private void section(Section section) {
    line("<section id=\"" + section.id() + "\"><h2>" + plain(section.title()) + "</h2>");
    line("<p class=\"note\">" + plain(section.note()) + "</p>");
    if (section.points().isEmpty()) {
      line("<p>" + Listing.NOTHING + "</p>");
    } else {
      line("<ul>");
      section.points().forEach(this::point);
      line("</ul>");
    }
    line("</section>");
  }

  private void point(Point point) {
    String lead = point.lead() == null ? "" : "<b dir=\"auto\">" + plain(point.lead()) + "</b> – ";
    String statements =
        point.statements().stream().map(SituationHtml::statement).collect(Collectors.joining(" "));
    line("<li>" + lead + statements + "</li>");
  }

  private static String statement(Statement statement) {
    String marks =
        Marks.of(statement, n -> link("e", n, "E" + n), n -> link("r", n, "" + n)).stream()
            .map(mark -> "[" + mark + "]")
            .collect(Collectors.joining());
    return "<span dir=\"auto\">"
        + plain(statement.text())
        + "</span>"
        + (marks.isEmpty() ? "" : " <span class=\"cited\">" + marks + "</span>");
  }

  private static String link(String kind, int number, String words) {
    return "<a href=\"#" + kind + number + "\">" + words + "</a>";
  }

  private void events(List<ListedEvent> events) {
    line("<section id=\"events\"><h2>" + Listing.EVENTS + "</h2>");
    ListedEvent.Group group = null;
    for (ListedEvent listed : events) {
      if (listed.group() != group) {
        line(group == null ? "" : "</ul>");
        group = listed.group();
        line("<h3>" + plain(Listing.heading(group)) + "</h3><ul class=\"listed\">");
      }
      String cited =
          listed.references().stream()
              .map(number -> "[" + link("r", number, "" + number) + "]")
              .collect(Collectors.joining());
      line(
          ("<li id=\"e" + listed.number() + "\">E" + listed.number())
              + ". "
              + plain(listed.text())
              + ". <span class=\"cited\">"
              + cited
              + "</span></li>");
    }
    line((group == null ? "<p>" + Listing.NOTHING + "</p>" : "</ul>") + "</section>");
  }

  private void references(List<Reference> references) {
    line("<section id=\"references\"><h2>" + Listing.REFERENCES + "</h2><ol>");
    for (Reference reference : references) {
      line(
          ("<li id=\"r" + reference.number() + "\">")
              + plain(Listing.of(reference))
              + address(reference)
              + ": <q dir=\"auto\">"
              + plain(Wording.cut(reference.quote()))
              + "</q></li>");
    }
    line("</ol></section>");
  }

  /** Only addresses of the web become links: a report's address is the word of a stranger. */
  private static String address(Reference reference) {
    String url = reference.url();
    if (url == null) {
      return "";
    }
    return url.matches("(?i)https?://.*")
        ? " <a rel=\"noreferrer\" href=\"" + plain(url) + "\">" + plain(url) + "</a>"
        : " " + plain(url);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  private static String plain(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(SituationHtml.class.getResourceAsStream("situation.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("The program is not whole: cannot read its style", broken);
    }
  }
}
