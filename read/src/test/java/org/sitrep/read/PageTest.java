package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String FIRST =
      "Troops left the port of Kalimba on Friday, three residents of the town said by telephone.";
  private static final String SECOND =
      "The streets were empty in the evening, and most of the shops around the harbour had closed.";
  private static final String THIRD =
      "A spokesman for the army said that the soldiers had been moved to barracks in the north.";
  private static final String BODY = paragraphs(FIRST, SECOND, THIRD);
  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static Draft read(String html) throws Refused {
    return Page.read("<!doctype html><html><body>" + html + "</body></html>");
  }

  private static String text(String html) throws Refused {
    return read(html).text();
  }

  @Test
  void leavesOutCommentsThatAreLongerThanTheArticle() throws Refused {
    String comment = "<div class='comment-body'><p>I was there and saw it all myself, " + SECOND;
    assertThat(
            text(
                "<h1>Army leaves Kalimba</h1><div class='story'>"
                    + BODY
                    + "</div><div id='comments'>"
                    + (comment + "</p></div>").repeat(30)
                    + "</div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void leavesOutConsentWallsNewslettersAndShareLines() throws Refused {
    assertThat(
            text(
                "<div class='cookie-consent-wall' role=dialog>"
                    + paragraphs("We and our partners store data on your device. " + THIRD)
                    + "</div><article><h1>Army leaves Kalimba</h1><div"
                    + " class='share-bar'>Share</div><p>"
                    + FIRST
                    + "</p><div class='newsletter-box'><p>Get our letter every morning, free of"
                    + " charge, with all that matters.</p></div>"
                    + paragraphs(SECOND, THIRD)
                    + "</article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void leavesOutMenusTeasersAndOtherArticles() throws Refused {
    String card =
        "<article><h3><a href='/other'>Ministers meet in the capital again</a></h3><p>The talks"
            + " went on until late at night, and nobody would say a word afterwards.</p></article>";
    assertThat(
            text(
                "<nav><ul><li><a href='/a'>World</a><li><a href='/b'>Sports</a></ul></nav><main>"
                    + "<article><h1>Army leaves Kalimba</h1>"
                    + BODY
                    + "<ul><li><a href='/c'>More on Kalimba and its harbour</a></ul></article>"
                    + card.repeat(5)
                    + "</main><footer><p>All rights reserved by the Example Courier.</p></footer>"))
        .isEqualTo(TEXT);
  }

  @Test
  void keepsListsQuotesHeadingsAndTables() throws Refused {
    assertThat(
            text(
                "<article>"
                    + BODY
                    + "<h2>What is known</h2><ul><li>Two trucks stayed behind.</li><li>No shot was"
                    + " heard.</li></ul><blockquote><p>“We saw them go at dawn.”</p></blockquote>"
                    + "<table><tr><th>Town</th><th>Soldiers</th></tr>"
                    + "<tr><td>Kalimba</td><td>200</td></tr></table>"
                    + "<p>Nothing else was reported by anybody until the evening.</p></article>"))
        .contains(TEXT + "\n\nWhat is known\n\nTwo trucks stayed behind.\n\nNo shot was heard.\n\n")
        .contains("\n\n“We saw them go at dawn.”\n\nTown | Soldiers\n\nKalimba | 200\n\n")
        .endsWith("\n\nNothing else was reported by anybody until the evening.");
  }

  @Test
  void leavesOutCaptionsAndPictureCredits() throws Refused {
    assertThat(
            text(
                "<article><figure><img src=a.jpg><figcaption>Soldiers at the gate of the harbour,"
                    + " which has been closed since Monday.</figcaption></figure><p>"
                    + FIRST
                    + "</p><div class='wp-caption'><p class='wp-caption-text'>A truck stands at the"
                    + " quay of Kalimba in this undated photograph.</p></div>"
                    + paragraphs(SECOND, THIRD)
                    + "</article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void readsParagraphsThatOnlyLineBreaksPart() throws Refused {
    assertThat(
            text(
                "<table><tr><td><a href=/>Home</a></td></tr><tr><td><font size=2>"
                    + FIRST
                    + "<br><br>"
                    + SECOND
                    + "<br>&nbsp;<br>"
                    + THIRD
                    + "</font></td></tr></table>"))
        .isEqualTo(TEXT);
  }

  @Test
  void readsABodyThatAdvertisementsPart() throws Refused {
    String piece = "<div class='piece'>" + BODY + "</div>";
    assertThat(
            text(
                "<div id=page><h1>Army leaves Kalimba</h1><div class='wrap'>"
                    + (piece + "<div class='ad-slot'><p>Buy two and pay one, now!</p></div>")
                        .repeat(3)
                    + "</div></div>"))
        .isEqualTo(TEXT + "\n\n" + TEXT + "\n\n" + TEXT);
  }

  @Test
  void readsALiveBlog() throws Refused {
    String update =
        "<article class='live-update'><time datetime='2024-12-03T10:%s:00Z'>10:%s</time>"
            + paragraphs(FIRST, SECOND)
            + "</article>";
    String page = "<h1>Kalimba live</h1><div class='feed'>" + update + update + update + "</div>";
    assertThat(text(page.formatted("40", "40", "30", "30", "20", "20"))).hasSize(3 * 182 + 4);
  }

  @Test
  void readsAPageFromRightToLeft() throws Refused {
    String sentence =
        "قال سكان البلدة إن الجنود غادروا الميناء صباح يوم الجمعة قبل وصول الشاحنات إليه. ";
    Draft draft =
        Page.read(
            "<html dir=rtl lang=ar><body><ul><li><a href=/>أخبار</a></ul><article><h1>الجيش يغادر"
                + " كاليمبا</h1><div class=date>3 كانون الأول 2024</div>"
                + paragraphs(sentence.strip(), sentence + sentence)
                + "</article>");
    assertThat(draft.text()).isEqualTo(sentence.strip() + "\n\n" + (sentence + sentence).strip());
    assertThat(draft.published()).hasToString("2024-12-03");
    assertThat(draft.language()).isEqualTo("ar");
  }

  @Test
  void readsAnAcceleratedMobilePage() throws Refused {
    assertThat(
            Page.read(
                    "<html amp lang=en><head><link rel=canonical href='https://a.example/x'></head>"
                        + "<body><amp-sidebar><p>Menu of the Example Courier with many words in it."
                        + "</p></amp-sidebar><amp-consent><p>We value your privacy and that of all."
                        + "</p></amp-consent><div class='amp-wp-article-content'>"
                        + BODY
                        + "<amp-ad width=300></amp-ad></div>")
                .text())
        .isEqualTo(TEXT);
  }

  @Test
  void believesClassesLessWhereTheyLeaveNothing() throws Refused {
    assertThat(text("<div class='sidebar'><div class='modal'>" + BODY + "</div></div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void takesTheTitleWithoutTheOutlet() throws Refused {
    String head =
        "<html><head><title>Army leaves Kalimba | Example Courier</title>"
            + "<meta property='og:site_name' content='Example Courier'></head><body>";
    assertThat(Page.read(head + BODY).title()).isEqualTo("Army leaves Kalimba");
    assertThat(Page.read(head + "<h1>Example Courier</h1>" + BODY).title())
        .isEqualTo("Army leaves Kalimba");
    assertThat(Page.read(head.replace("|", "at dawn -") + BODY).title())
        .isEqualTo("Army leaves Kalimba at dawn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='A. Writer'>",
        "<p class=byline>By A. Writer</p>",
        "<p class=byline>By A. Writer, December 3, 2024</p>",
        "<span itemprop=author><span itemprop=name>A. Writer</span></span>",
        "<div>Von A. Writer</div>",
        "<a rel=author href=/w>A. Writer</a>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A."
            + " Writer\"}]}</script>"
      })
  void findsTheBylineInEveryForm(String form) throws Refused {
    assertThat(read("<article><h1>Army leaves Kalimba</h1>" + form + BODY).byline())
        .isEqualTo("A. Writer");
  }

  @Test
  void doesNotBelieveThatEveryPageIsEnglish() throws Refused {
    String german =
        "Die Soldaten haben den Hafen der Stadt am Freitag verlassen, wie drei Bewohner sagten, und"
            + " die Straßen waren am Abend leer, weil die meisten der Läden nicht mehr offen waren."
            + " ";
    String page = "<html lang=en-US><body>" + paragraphs(german, german, german);
    assertThat(Page.read(page).language()).isEqualTo("de");
    assertThat(Page.read("<html lang=en-US><body>" + BODY).language()).isEqualTo("en");
  }

  @Test
  void takesTheTextThatAPageDeclaresWhereAScriptWouldShowIt() throws Refused {
    String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST + "\\n" + SECOND + "\"}";
    assertThat(text("<div id=root></div><script type='application/ld+json'>" + json + "</script>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void refusesAPageThatSaysNothing() {
    assertThatThrownBy(() -> text("<div><script>var a = 'x';</script></div>"))
        .isInstanceOf(Refused.class);
  }
}
