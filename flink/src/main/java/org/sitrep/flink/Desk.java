package org.sitrep.flink;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Coder;
import org.sitrep.code.OtherLanguages;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/**
 * Parses and codes as the program does. All slots of a process share one desk, and all desks one
 * set of language models, which take most of the memory. Safe for use by several threads.
 */
final class Desk {
  private static final Map<String, Desk> DESKS = new ConcurrentHashMap<>();

  private final Parser parser;
  private final Coder coder;

  private Desk(Codebook codebook) {
    this.coder = Coder.load(codebook, meaning());
    this.parser = Models.PARSER.with(coder::mayTell);
  }

  /** The language models, loaded when they are first asked for. */
  private static final class Models {
    static final SentenceModel MEANING = SentenceModel.load();
    static final Parser PARSER = Parser.load(sentence -> true);
  }

  /** Returns the sentence model. */
  static SentenceModel meaning() {
    return Models.MEANING;
  }

  /** Returns the desk for the codebook of the job; the first call takes seconds. */
  static Desk of(JobSettings settings) {
    @Nullable String folder = settings.codebook();
    return DESKS.computeIfAbsent(
        settings.mark() + '\n' + folder,
        unseen -> new Desk(folder == null ? Codebook.builtIn() : codebook(settings)));
  }

  private static Codebook codebook(JobSettings settings) {
    return Codebook.from(java.util.Objects.requireNonNull(settings.codebookFolder()));
  }

  CodedReport code(Report report) {
    return OtherLanguages.isOne(report)
        ? OtherLanguages.kept(report)
        : coder.code(parser.parse(report));
  }
}
