package org.sitrep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.code.Coder;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/** Parses and codes as the program does. Safe for use by several threads. */
final class Desk implements AutoCloseable {
  private final Parser parser;
  private final Coder coder;
  private final SentenceModel meaning;

  private Desk(Parser parser, Coder coder, SentenceModel meaning) {
    this.parser = parser;
    this.coder = coder;
    this.meaning = meaning;
  }

  /** Loads a desk that remembers nothing; only the language models of the parser are shared. */
  static Desk load(Parser models, Codebook codebook) {
    SentenceModel meaning = SentenceModel.load();
    Coder coder = Coder.load(codebook, meaning);
    return new Desk(models.with(coder::mayTell), coder, meaning);
  }

  CodedReport code(Report report) {
    return coder.code(parser.parse(report));
  }

  /** Codes all reports on so many threads and returns what that cost. */
  Cost time(List<Report> reports, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      long cpu = 0;
      for (Future<Long> one : reports.stream().map(r -> pool.submit(() -> worked(r))).toList()) {
        cpu += one.get();
      }
      return new Cost(System.nanoTime() - start, cpu);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("A report cannot be coded", broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", stopped);
    } finally {
      pool.shutdownNow();
    }
  }

  private long worked(Report report) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    code(report);
    return threads.getCurrentThreadCpuTime() - start;
  }

  @Override
  public void close() {
    meaning.close();
  }
}
