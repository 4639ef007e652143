package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

/** A round of war reports as originals, and the same as reprints of what was coded before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ReprintBenchmark {
  /** What is coded: "original" or "reprint". */
  @Param({"original", "reprint"})
  public String print = "original";

  private @Nullable Rounds rounds;
  private @Nullable Parser models;
  private @Nullable Codebook codebook;
  private @Nullable Desk desk;
  private List<Report> reports = List.of();
  private int round;

  /** Loads what all rounds share. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    codebook = Knowledge.whole(null);
    models = Parser.load(sentence -> true);
    rounds = new Rounds(WarText.of(Path.of(System.getProperty("sitrep.home", ""))));
  }

  /** Makes a desk that remembers nothing or, for reprints, the originals alone. */
  @Setup(Level.Iteration)
  public void renew() {
    Desk fresh = Desk.load(Objects.requireNonNull(models), Objects.requireNonNull(codebook));
    reports = Objects.requireNonNull(rounds).war(round++);
    if (print.equals("reprint")) {
      reports.forEach(fresh::code);
      reports = reports.stream().map(WarText::reprint).toList();
    }
    desk = fresh;
  }

  /** Codes the round. */
  @Benchmark
  public void code(Blackhole sink) {
    Desk used = Objects.requireNonNull(desk);
    for (Report report : reports) {
      sink.consume(used.code(report));
    }
  }

  /** Frees the memory outside the Java heap. */
  @TearDown(Level.Iteration)
  public void free() {
    Objects.requireNonNull(desk).close();
  }
}
