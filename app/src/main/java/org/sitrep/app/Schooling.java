package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitrep.code.Score;
import org.sitrep.code.Training;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.learned.AnnotatedSentence;
import org.sitrep.code.learned.ModelFile;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/** Trains the learned layer and keeps what came of it. */
final class Schooling {
  private static final int TOLD_EVERY = 500;

  private final Codebook codebook;
  private final Talk talk;
  private final Stopwatch watch = new Stopwatch();

  Schooling(Codebook codebook, Talk talk) {
    this.codebook = codebook;
    this.talk = talk;
  }

  /** Learns from the sentences, writes the models to the file and the scores to the output. */
  int train(Sentences lessons, Path file, Output output) {
    lessons.faults().forEach(talk::warn);
    if (!lessons.faults().isEmpty() || lessons.sentences().isEmpty()) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          lessons.faults().size()
              + " faults in "
              + lessons.sentences().size()
              + " annotated sentences: mend them, or name their folder with --sentences.");
    }
    try (SentenceModel encoder = SentenceModel.load()) {
      Training training =
          new Training(codebook, Parser.load(sentence -> true), encoder, this::tell);
      read(lessons.sentences(), training);
      Training.Trained trained = training.learn();
      write(file, ModelFile.bytes(trained.models()));
      print(trained.scores(), output);
    }
    talk.say(lessons.sentences().size() + " sentences learned, " + file + ", " + watch.told());
    return ExitCode.DONE;
  }

  private void tell(String step) {
    talk.say("learning: " + step + ", " + watch.told());
  }

  private void read(List<AnnotatedSentence> sentences, Training training) {
    for (int i = 0; i < sentences.size(); i++) {
      if (i % TOLD_EVERY == 0) {
        talk.say("reading: " + i + " of " + sentences.size() + " sentences, " + watch.told());
      }
      training.add(sentences.get(i));
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException broken) {
      throw new Stop(ExitCode.NOTHING, file + " cannot be written: " + broken.getMessage(), broken);
    }
  }

  private static void print(List<Score> scores, Output output) {
    output.line("model\tlabel\tgold\tgiven\tright\tprecision\trecall");
    for (Score score : scores) {
      output.line(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%d\t%d\t%d\t%.3f\t%.3f",
              score.model(),
              score.label(),
              score.gold(),
              score.given(),
              score.right(),
              score.precision(),
              score.recall()));
    }
    output.flush();
  }
}
