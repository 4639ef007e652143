package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sitrep.model.SentenceVector;

class SentenceModelTest {
  private static final SentenceModel MODEL = SentenceModel.load();

  private static final String SAID =
      "Rebels seized the town of Kalimba after two days of fighting.";

  @AfterAll
  static void close() {
    MODEL.close();
  }

  @Test
  void givesTheSameBytesForTheSameSentence() {
    try (SentenceModel other = SentenceModel.load()) {
      MODEL.encode("Something else goes first.");
      assertThat(MODEL.encode(SAID).bytes()).isEqualTo(other.encode(SAID).bytes()).hasSize(384);
    }
  }

  @Test
  void putsAParaphraseNearerThanWhatIsUnrelated() {
    SentenceVector said = MODEL.encode(SAID);
    double again =
        said.cosine(MODEL.encode("Kalimba fell to insurgents following a two-day battle."));
    double unrelated = said.cosine(MODEL.encode("The central bank left its interest rate alone."));
    assertThat(again).isGreaterThan(unrelated + 0.05);
  }

  @Test
  void pointsEveryPieceAtItsCharacters() {
    String sentence = "\uD83D\uDE00 “Troops” left Kalimba.";
    TokenVectors pieces = MODEL.tokens(sentence);
    StringBuilder held = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      held.append(sentence, pieces.start(i), pieces.end(i));
      assertThat(pieces.vector(i)).hasSize(TokenVectors.DIMENSIONS);
    }
    assertThat(held).asString().isEqualTo("\uD83D\uDE00“Troops”leftKalimba.");
  }

  @Test
  void averagesThePiecesOfAWord() {
    TokenVectors pieces = MODEL.tokens("Troops left.");
    assertThat(pieces.mean(0, 6)).isEqualTo(pieces.vector(0));
    assertThat(pieces.mean(40, 50)).containsOnly(0f);
  }

  @Test
  void takesEmptyAndVeryLongSentences() {
    assertThat(MODEL.encode("").bytes()).hasSize(384);
    assertThat(MODEL.encode("Kalimba was shelled. ".repeat(400)).bytes()).hasSize(384);
  }

  @Test
  void givesTheSameToSeveralThreads() {
    List<String> sentences =
        IntStream.range(0, 40).mapToObj(i -> "Shell " + i + " fell on the port.").toList();
    List<CompletableFuture<SentenceVector>> running =
        sentences.stream().map(s -> CompletableFuture.supplyAsync(() -> MODEL.encode(s))).toList();
    try (SentenceModel alone = SentenceModel.load()) {
      for (int i = 0; i < sentences.size(); i++) {
        assertThat(running.get(i).join().bytes()).isEqualTo(alone.encode(sentences.get(i)).bytes());
      }
    }
  }
}
