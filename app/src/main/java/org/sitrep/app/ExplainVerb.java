package org.sitrep.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation;
import org.sitrep.model.Moment;
import org.sitrep.store.Store;
import org.sitrep.write.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep explain}: why things were joined or kept apart. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Prints why two claims, events or reports were joined or kept apart, what joins an event,"
            + " or why a place is held as it is on a day.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep explain EVENT --store war.db",
      "  sitrep explain 'first#3' 'second#1' --store war.db",
      "  sitrep explain first second --store war.db",
      "  sitrep explain Singa 2024-07-01 --store war.db",
      ""
    })
final class ExplainVerb implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "An event, a claim, a report or a place.")
  private String a = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "Another of its kind or, of a place, a day such as 2024-12-02.")
  private @Nullable String b;

  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  ExplainVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOption.open()) {
      Talk talk = new Talk(terminal, loudness);
      Explanation explanation = explanation(new Reasons(store), talk);
      new Output(terminal).write(ExplanationJson.of(explanation));
      talk.say(outcome(explanation));
      return ExitCode.DONE;
    }
  }

  private String outcome(Explanation explanation) {
    boolean place = day(b) != null;
    return explanation.joined()
        ? place ? "in one side's hands" : "joined"
        : place ? "in nobody's hands undisputed" : "kept apart";
  }

  private Explanation explanation(Reasons reasons, Talk talk) {
    LocalDate day = day(b);
    if (b == null) {
      return event(reasons, talk);
    }
    if (day != null) {
      return place(reasons, day);
    }
    try {
      return reasons.between(living(reasons, a, talk), living(reasons, b, talk));
    } catch (IllegalArgumentException unknown) {
      throw new Stop(ExitCode.NOTHING, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    Moment moment = Moment.parse(words);
    return moment == null || moment.instant() != null ? null : moment.day();
  }

  /** An id that gave way leads on to the event that holds its claims now. */
  private static String living(Reasons reasons, String id, Talk talk) {
    String now = reasons.living(id);
    if (!now.equals(id)) {
      talk.say(String.valueOf(reasons.fate(id)));
    }
    return now;
  }

  private Explanation place(Reasons reasons, LocalDate day) {
    Explanation found = reasons.ofPlace(a, day);
    if (found == null) {
      throw new Stop(
          ExitCode.NOTHING,
          "No report tells who held "
              + a
              + " on "
              + day
              + " or before; sitrep control prints the places of which reports tell.");
    }
    return found;
  }

  private Explanation event(Reasons reasons, Talk talk) {
    Explanation found = reasons.of(living(reasons, a, talk));
    if (found == null) {
      String fate = reasons.fate(a);
      throw new Stop(
          ExitCode.NOTHING,
          fate == null
              ? "There is no event "
                  + a
                  + " in the store; name two claims or two reports, or an"
                  + " event_id that sitrep export prints."
              : fate);
    }
    return found;
  }
}
