package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Report;

class ParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won’t leave,” he said — not ‘today’, not ever… “Never!”",
        "Two \uD83D\uDE00 and \uD83C\uDDFA\uD83C\uDDF3 flags\u00a0flew over the town\u200b hall.",
        "It cost $1.5m (€1,4m) & 3 1/2 tons; 50% of it\u00adwas <b>lost</b>. See http://a.example/x?y=1",
        "\uFEFFHe can't, cannot, won't. It's the boys' tank... . . . ok?!",
        "Zażółć gęślą — Владимир сказал: нет. 東京に行った。 \u0007 done",
        "\n\n  \t Leading space.\r\nCRLF lines\r\nfollow. \n",
        "A 7.5-magnitude, al-Kalimba-based, Sarenia-backed 5-year-old e\u0301clair."
      })
  void pointsEveryTokenAtItsCharacters(String text) {
    assertSound(text);
  }

  @Test
  void pointsEveryTokenAtItsCharactersInRandomText() {
    Random random = new Random(20);
    String[] parts = {
      "the",
      " ",
      "\n",
      ".",
      "”",
      "“",
      "…",
      "—",
      "Gen.",
      "U.S.",
      "\uD83D\uDE00",
      "’s",
      "'",
      "(",
      "\u00a0",
      "5",
      ",",
      "No.",
      "&amp;",
      "<i>",
      "Kalimba",
      "\n\n",
      "-",
      "$",
      "\u0301",
      "n't"
    };
    for (int run = 0; run < 60; run++) {
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, parts.length).forEach(i -> text.append(parts[i]));
      assertSound(text.toString());
    }
  }

  private static void assertSound(String text) {
    int end = 0;
    StringBuilder held = new StringBuilder();
    for (ParsedSentence sentence : Loaded.parse(text).sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
        held.append(token.text());
        end = token.end();
      }
      assertThat(sentence.end()).isEqualTo(end);
    }
    assertThat(letters(held.toString())).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void endsNoSentenceAtAnAbbreviation() {
    assertThat(
            sentences(
                "On Jan. 5 Lt. Col. Bo of the U.S. army met Brig. Gen. Po near Mt. Oro. He lost."))
        .containsExactly(
            "On Jan. 5 Lt. Col. Bo of the U.S. army met Brig. Gen. Po near Mt. Oro.", "He lost.");
    assertThat(sentences("Ward No. 10 was hit. They fled to the U.S. The army left."))
        .containsExactly("Ward No. 10 was hit.", "They fled to the U.S.", "The army left.");
  }

  @Test
  void keepsTheReporterWithTheQuotation() {
    assertThat(sentences("“Never!” he said. “We stay.” They left."))
        .containsExactly("“Never!” he said.", "“We stay.”", "They left.");
  }

  @Test
  void givesTagsLemmasNamesAndTree() {
    ParsedSentence sentence =
        Loaded.parse("Russian jets bombed two markets in Aleppo.").sentences().get(0);
    Token bombed = sentence.token(2);
    assertThat(bombed.lemma()).isEqualTo("bomb");
    assertThat(bombed.isVerb()).isTrue();
    assertThat(bombed.relation()).isEqualTo("root");
    assertThat(bombed.head()).isEqualTo(-1);
    assertThat(sentence.child(bombed, "nsubj").orElseThrow().lemma()).isEqualTo("jet");
    assertThat(sentence.child(bombed, "obj").orElseThrow().lemma()).isEqualTo("market");
    assertThat(sentence.token(6).entity()).isEqualTo(EntityKind.LOCATION);
    assertThat(sentence.token(6).lemma()).isEqualTo("Aleppo");
  }

  @Test
  void readsCapitalsAsRunningTextAndPrintsThemAsTheyStand() {
    ParsedSentence sentence =
        Loaded.parse("RUSSIAN JETS BOMBED TWO MARKETS IN ALEPPO, THE UN SAID.").sentences().get(0);
    assertThat(sentence.token(2).text()).isEqualTo("BOMBED");
    assertThat(sentence.token(2).lemma()).isEqualTo("bomb");
    assertThat(sentence.token(2).isVerb()).isTrue();
    assertThat(sentence.token(4).lemma()).isEqualTo("market");
    assertThat(sentence.token(6).entity()).isEqualTo(EntityKind.LOCATION);
    assertThat(sentence.token(9).lemma()).isEqualTo("UN");
  }

  @Test
  void parsesOnlyWhereTheGateOpens() {
    Parser gated = Loaded.PARSER.with(sentence -> sentence.contains("shot"));
    List<ParsedSentence> sentences =
        gated.parse(Report.of("r", "Soldiers shot at cars. It rained all day.")).sentences();
    assertThat(sentences).extracting(ParsedSentence::parsed).containsExactly(true, false);
    assertThat(sentences.get(1).tokens())
        .allMatch(token -> token.head() == -1 && token.relation().equals("dep"))
        .extracting(Token::lemma)
        .containsExactly("it", "rain", "all", "day", ".");
  }

  @Test
  void leavesVeryLongSentencesUnparsed() {
    String list = "Units came from " + "Kalimba, ".repeat(70) + "and Oro.";
    assertThat(Loaded.parse(list).sentences())
        .singleElement()
        .matches(sentence -> !sentence.parsed());
  }

  @Test
  void readsARepeatedSentenceOnceAndShiftsItsPlace() {
    Parser fresh = Loaded.PARSER.with(sentence -> true);
    String said = "Rebels took the bridge.";
    List<ParsedSentence> sentences =
        fresh.parse(Report.of("r", said + " " + said + "\n\nRebels took the\nbridge.")).sentences();
    assertThat(fresh.remembered()).isEqualTo(1);
    assertThat(sentences).extracting(ParsedSentence::start).containsExactly(0, 24, 49);
    assertThat(sentences.get(1).token(0).start()).isEqualTo(24);
    assertThat(sentences.get(1).token(2).head()).isEqualTo(sentences.get(0).token(2).head());
  }

  @Test
  void asksTheGateWithTheSentenceAsPrinted() {
    AtomicInteger asked = new AtomicInteger();
    Loaded.PARSER
        .with(sentence -> sentence.equals("Troops left.") && asked.incrementAndGet() > 0)
        .parse(Report.of("r", " Troops left.\n"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void givesTheSameToSeveralThreads() {
    List<Report> reports =
        IntStream.range(0, 24)
            .mapToObj(
                i ->
                    Report.of(
                        "r" + i,
                        "On day "
                            + i
                            + " the army of Sarenia shelled "
                            + i
                            + " villages near Kalimba, and General Oro fled to Aden with his "
                            + i
                            + " men."))
            .toList();
    Parser alone = Loaded.PARSER.with(sentence -> true);
    List<ParsedReport> expected = reports.stream().map(alone::parse).toList();
    Parser shared = Loaded.PARSER.with(sentence -> true);
    List<CompletableFuture<ParsedReport>> running =
        reports.stream().map(r -> CompletableFuture.supplyAsync(() -> shared.parse(r))).toList();
    assertThat(running.stream().map(CompletableFuture::join).toList()).isEqualTo(expected);
  }

  @Test
  void givesNoSentencesForBlankText() {
    assertThat(Loaded.parse(" \n\n\t ").sentences()).isEmpty();
  }

  private static List<String> sentences(String text) {
    return Loaded.parse(text).sentences().stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }

  @Test
  void readsASentenceWithoutEndInPieces() {
    String text = "Troops " + "shelled the town and ".repeat(2_500) + "left.";

    List<ParsedSentence> sentences = Loaded.parse(text).sentences();

    assertThat(sentences)
        .allMatch(sentence -> sentence.tokens().size() <= Parser.LONGEST_READ)
        .hasSizeGreaterThan(10_000 / Parser.LONGEST_READ);
    assertThat(sentences.get(0).start()).isZero();
    assertThat(sentences.get(sentences.size() - 1).end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @Timeout(30)
  @ValueSource(strings = {"(", "\"", "x", "Al-", "1,000,", "\uD83D\uDE00", "(\" "})
  void readsARunWithoutABlankInTimeThatGrowsWithIt(String piece) {
    assertSound("Troops left. " + piece.repeat(30_000) + " They returned.");
  }
}
