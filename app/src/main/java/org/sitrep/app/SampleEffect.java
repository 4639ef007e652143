package org.sitrep.app;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.PlaceMention;

/** Shows what a changed codebook does to the record of the samples: the claims that differ. */
final class SampleEffect {
  private final Codebook changed;
  private final Talk talk;
  private final Meaning meaning = new Meaning();

  SampleEffect(Codebook changed, Talk talk) {
    this.changed = changed;
    this.talk = talk;
  }

  /** Prints a line for each claim that only one of the two codebooks gives, and tells how many. */
  void print(Output output) {
    Map<String, List<String>> before = told(Codebook.builtIn());
    Map<String, List<String>> after = told(changed);
    int gone = 0;
    int come = 0;
    for (String report : before.keySet()) {
      List<String> lost = without(before.getOrDefault(report, List.of()), after.get(report));
      List<String> won = without(after.getOrDefault(report, List.of()), before.get(report));
      lost.forEach(claim -> output.line("- " + report + " " + claim));
      won.forEach(claim -> output.line("+ " + report + " " + claim));
      gone += lost.size();
      come += won.size();
    }
    output.flush();
    talk.say("the samples' record: " + gone + " claims go, " + come + " come");
  }

  private static List<String> without(List<String> all, @Nullable List<String> others) {
    List<String> left = new ArrayList<>(all);
    if (others != null) {
      others.forEach(left::remove);
    }
    return left;
  }

  private Map<String, List<String>> told(Codebook codebook) {
    Map<String, List<String>> told = new TreeMap<>();
    InputOptions samples = InputOptions.of(List.of(Samples.reports().toString()));
    try (Intake intake = Intake.open(samples, talk, InputStream.nullInputStream())) {
      try (Progress progress = talk.progress(intake.files(), false)) {
        new CodingLine(codebook, meaning, talk)
            .run(intake, progress, coded -> told.put(coded.id(), claims(coded)));
      }
    }
    return told;
  }

  private static List<String> claims(CodedReport coded) {
    return coded.claims().stream().map(claim -> words(coded, claim)).toList();
  }

  /** A claim in one line: everything but its number, its rule and its confidence. */
  private static String words(CodedReport coded, Claim claim) {
    return String.join(
        " ",
        "\"" + claim.trigger().text() + "\"",
        claim.type() + (claim.mode() == null ? "" : "/" + claim.mode()),
        claim.acledSubEventType() == null ? "-" : "(" + claim.acledSubEventType() + ")",
        claim.factuality().toString(),
        names(coded, claim.actors()) + " -> " + names(coded, claim.recipients()),
        claim.places().stream()
            .map(coded.places()::get)
            .map(PlaceMention::quote)
            .map(quote -> "at " + quote.text())
            .collect(Collectors.joining(" ")));
  }

  private static String names(CodedReport coded, List<Integer> actors) {
    return actors.stream()
        .map(coded.actors()::get)
        .map(mention -> mention.quote().text() + "[" + mention.actor().code() + "]")
        .collect(Collectors.joining(", "));
  }
}
