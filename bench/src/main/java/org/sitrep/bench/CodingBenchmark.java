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

/**
 * A round of war reports, and a round of which four in five reports are about other things, each
 * with the learned layer and by the rules alone, on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class CodingBenchmark {
  /** What the reports are about: "war", or "mix" for one in five on war. */
  @Param({"war", "mix"})
  public String texts = "war";

  /** What judges: "learned", or "rules" for the rules alone. */
  @Param({"learned", "rules"})
  public String layer = "learned";

  private @Nullable Rounds rounds;
  private @Nullable Parser models;
  private @Nullable Codebook codebook;
  private @Nullable Desk desk;
  private List<Report> reports = List.of();
  private int round;

  /** Loads what all rounds share. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    Codebook whole = Knowledge.whole(null);
    codebook = layer.equals("rules") ? Knowledge.rulesAlone(whole) : whole;
    models = Parser.load(sentence -> true);
    rounds = new Rounds(WarText.of(Path.of(System.getProperty("sitrep.home", ""))));
  }

  /** Makes a desk that remembers nothing, and reports with names of their own. */
  @Setup(Level.Iteration)
  public void renew() {
    desk = Desk.load(Objects.requireNonNull(models), Objects.requireNonNull(codebook));
    Rounds known = Objects.requireNonNull(rounds);
    reports = texts.equals("mix") ? known.mix(round) : known.war(round);
    round++;
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
