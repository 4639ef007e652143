package org.sitrep.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sitrep.code.Coder;
import org.sitrep.code.OtherLanguages;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

/** Parses a report and codes it. Safe for use by several threads. */
final class Desk {
  private final Parser parser;
  private final Coder coder;

  private Desk(Parser parser, Coder coder) {
    this.parser = parser;
    this.coder = coder;
  }

  /** Loads the language models and what the coder knows side by side, which takes seconds. */
  static Desk load(Codebook codebook, Meaning meaning) {
    var unused = meaning.call();
    CompletableFuture<Coder> coder =
        CompletableFuture.supplyAsync(() -> Coder.load(codebook, meaning));
    Parser parser = Parser.load(sentence -> coder.join().mayTell(sentence));
    return new Desk(parser, joined(coder));
  }

  CodedReport code(Report report) {
    return OtherLanguages.isOne(report)
        ? OtherLanguages.kept(report)
        : coder.code(parser.parse(report));
  }

  /**
   * Returns the result, or throws what went wrong and not the wrapping that threads put round it.
   */
  static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw wrapped;
    }
  }
}
