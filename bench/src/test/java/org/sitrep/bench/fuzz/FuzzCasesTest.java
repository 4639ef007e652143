package org.sitrep.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs every kept case: what the fuzzer begins with, and what once broke something. Each is also
 * spoilt in the same few ways each time, which takes seconds and catches what is broken outright;
 * {@code bench/fuzz.sh} looks for the rest.
 */
class FuzzCasesTest {
  private static final Path CASES = Path.of("fuzz");
  private static final int SPOILT = 20;
  private static final int FEW = 2;

  /** A codebook is read whole, and a store is a file, each time. */
  private static final List<FuzzTarget> SLOW = List.of(FuzzTarget.CODEBOOK, FuzzTarget.STORE);

  private static List<Path> cases(FuzzTarget target) {
    Path folder = CASES.resolve(FuzzTarget.folder(target));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException none) {
      throw new UncheckedIOException("Each target has a folder of cases: " + folder, none);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKeptCaseIsTakenOrRefused() {
    return Arrays.stream(FuzzTarget.values())
        .flatMap(
            target ->
                cases(target).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                CASES.relativize(file).toString(),
                                () -> target.take(Files.readAllBytes(file)))));
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void casesThatAreSpoiltAreTakenOrRefused(FuzzTarget target) throws IOException {
    List<Path> cases = new ArrayList<>(cases(target));
    assertThat(cases).isNotEmpty();
    SplittableRandom random = new SplittableRandom(target.name().hashCode());
    for (Path file : cases) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < (SLOW.contains(target) ? FEW : SPOILT); i++) {
        target.take(spoilt(bytes, random));
      }
    }
  }

  /** Some bytes are others, and a part of it is there twice or not at all. */
  private static byte[] spoilt(byte[] bytes, SplittableRandom random) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] spoilt = bytes.clone();
    for (int i = random.nextInt(4); i > 0; i--) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(spoilt.length);
    int to = random.nextInt(spoilt.length);
    byte[] joined = Arrays.copyOf(spoilt, from + spoilt.length - to);
    System.arraycopy(spoilt, to, joined, from, spoilt.length - to);
    return joined;
  }
}
