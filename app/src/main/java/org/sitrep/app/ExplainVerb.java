package org.sitrep.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation;
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
    header = "Prints why two claims or reports were joined or kept apart, or what joins an event.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep explain EVENT --store war.db",
      "  sitrep explain 'first#3' 'second#1' --store war.db",
      "  sitrep explain first second --store war.db",
      ""
    })
final class ExplainVerb implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "A", description = "An event, or a claim or a report.")
  private String a = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "A claim or a report.")
  private @Nullable String b;

  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  ExplainVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOption.open()) {
      Explanation explanation = explanation(new Reasons(store));
      new Output(terminal).write(ExplanationJson.of(explanation));
      new Talk(terminal, loudness).say(explanation.joined() ? "joined" : "kept apart");
      return ExitCode.DONE;
    }
  }

  private Explanation explanation(Reasons reasons) {
    if (b == null) {
      return event(reasons);
    }
    try {
      return reasons.between(a, b);
    } catch (IllegalArgumentException unknown) {
      throw new Stop(ExitCode.NOTHING, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private Explanation event(Reasons reasons) {
    Explanation found = reasons.of(a);
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
