package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Corrections;
import org.sitrep.store.Decision;
import org.sitrep.store.Decision.Kind;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep review}: what people decide about events. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Keeps what people decide about events; no later run overwrites it.",
    description = {
      "Each decision is printed as a line of JSON, with who took it and when. Ids of events that "
          + "gave way are followed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep review accept EVENT --store war.db --note 'Seen on film'",
      "  sitrep review correct EVENT killed=4-6 date=2024-12-02 --by 'A. Desk'",
      "  sitrep review merge EVENT OTHER --store war.db",
      "  sitrep review split EVENT 'second#1' --store war.db",
      "  sitrep review withdraw --report second --note 'The paper took it back'",
      "  sitrep review list --store war.db",
      ""
    })
final class ReviewVerb implements Runnable {
  private final Terminal terminal;
  @Spec private @Nullable CommandSpec spec;

  ReviewVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Who decides, and why. */
  static final class Signature {
    @Option(
        names = "--by",
        paramLabel = "NAME",
        defaultValue = "${sys:user.name}",
        description = "Who decides (default: the name of the account).")
    private String by = "";

    @Option(names = "--note", paramLabel = "WORDS", description = "Why.")
    private @Nullable String note;

    @Mixin private final StoreOption storeOption = new StoreOption();
    @Mixin private final TalkOptions loudness = new TalkOptions();
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Which? accept, correct, merge, split, withdraw, comment, list");
    }
  }

  /** Accepts an event as it stands. */
  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      header = "Says that an event is right as it stands.")
  int accept(
      @Parameters(paramLabel = "EVENT", description = "The id of the event.") String event,
      @Mixin Signature signature) {
    return decide(signature, List.of(decision(signature, Kind.ACCEPT, event, List.of())));
  }

  /** Corrects fields of an event. */
  @Command(
      name = "correct",
      mixinStandardHelpOptions = true,
      header = "Gives fields of an event other values.",
      description = {
        "Fields: acled_event_type, acled_sub_event_type, actors, date, date_precision, event_type, "
            + "injured, killed, mode, place, place.admin1, place.country, place.name, place.point, "
            + "place.radius_m, recipients, status. Days are written 2024-12-02 or "
            + "2024-12-02..2024-12-05, counts 5, 5-12 or 5-6-12, sides 'Name [CODE]; Name', points "
            + "LATITUDE,LONGITUDE. An empty value says that the field is not known."
      })
  int correct(
      @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event.")
          String event,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              description = "A field and its value.")
          List<String> fields,
      @Mixin Signature signature) {
    List<Decision> decisions = new ArrayList<>();
    for (String given : fields) {
      decisions.add(correction(signature, event, given));
    }
    return decide(signature, decisions);
  }

  private static Decision correction(Signature signature, String event, String given) {
    int equals = given.indexOf('=');
    if (equals < 1) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "FIELD=VALUE expected, found \""
              + given
              + "\"; fields are "
              + String.join(", ", Corrections.fields())
              + ".");
    }
    return new Decision(
        0,
        Instant.now(),
        signature.by,
        Kind.CORRECT,
        event,
        given.substring(0, equals).strip(),
        given.substring(equals + 1).strip(),
        List.of(),
        signature.note);
  }

  /** Merges events. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      header = "Says that several events are one; kind, day and place are those of the first.")
  int merge(
      @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event.")
          String event,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "OTHER",
              description = "Events that are the same happening.")
          List<String> others,
      @Mixin Signature signature) {
    return decide(signature, List.of(decision(signature, Kind.MERGE, event, others)));
  }

  /** Splits an event. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      header = "Says that claims of an event tell of another.")
  int split(
      @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event.")
          String event,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "CLAIM",
              description = "Claims that tell of another happening.")
          List<String> claims,
      @Mixin Signature signature) {
    return decide(signature, List.of(decision(signature, Kind.SPLIT, event, claims)));
  }

  /** Withdraws an event or reports. */
  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      header = "Withdraws an event, or reports that no longer stand.")
  int withdraw(
      @Parameters(arity = "0..1", paramLabel = "EVENT", description = "The id of the event.")
          @Nullable String event,
      @Option(names = "--report", paramLabel = "ID", description = "A report; may be repeated.")
          @Nullable List<String> reports,
      @Mixin Signature signature) {
    if ((event == null) == (reports == null)) {
      throw new Stop(ExitCode.WRONG_USAGE, "Withdraw what? Name an EVENT, or reports by --report.");
    }
    List<String> withdrawn = reports == null ? List.of() : reports;
    return decide(
        signature,
        List.of(decision(signature, Kind.WITHDRAW, event == null ? "" : event, withdrawn)));
  }

  /** Comments on an event. */
  @Command(
      name = "comment",
      mixinStandardHelpOptions = true,
      header = "Puts words beside an event.")
  int comment(
      @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event.")
          String event,
      @Parameters(index = "1", paramLabel = "WORDS", description = "What is to be said.")
          String words,
      @Mixin Signature signature) {
    signature.note = words;
    return decide(signature, List.of(decision(signature, Kind.COMMENT, event, List.of())));
  }

  /** Lists decisions. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Prints the decisions about an event, or all.")
  int list(
      @Parameters(arity = "0..1", paramLabel = "EVENT", description = "The id of the event.")
          @Nullable String event,
      @Mixin StoreOption storeOption,
      @Mixin TalkOptions loudness) {
    try (Store store = storeOption.open()) {
      List<Decision> decisions =
          event == null ? store.decisions() : store.decisions(new Reasons(store).living(event));
      print(decisions);
      new Talk(terminal, loudness).say(counted(decisions.size()));
      return decisions.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private static Decision decision(
      Signature signature, Kind kind, String event, List<String> others) {
    try {
      return new Decision(
          0, Instant.now(), signature.by, kind, event, null, null, others, signature.note);
    } catch (IllegalArgumentException wrong) {
      throw wrong(wrong);
    }
  }

  private int decide(Signature signature, List<Decision> decisions) {
    try (Store store = signature.storeOption.open()) {
      List<Decision> kept = new ArrayList<>();
      for (Decision decision : decisions) {
        kept.add(store.decide(decision));
      }
      print(kept);
      new Talk(terminal, signature.loudness).say(counted(kept.size()) + " kept");
      return ExitCode.DONE;
    } catch (IllegalArgumentException wrong) {
      throw wrong(wrong);
    }
  }

  private static Stop wrong(IllegalArgumentException wrong) {
    return new Stop(ExitCode.WRONG_USAGE, wrong.getMessage() + ".", wrong);
  }

  private static String counted(int decisions) {
    return decisions + (decisions == 1 ? " decision" : " decisions");
  }

  private void print(List<Decision> decisions) {
    Output output = new Output(terminal);
    decisions.forEach(decision -> output.write(DecisionLine.of(decision)));
  }
}
