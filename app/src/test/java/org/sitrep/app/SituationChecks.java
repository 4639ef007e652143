package org.sitrep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.app.CitedWords.Vouched;
import org.sitrep.model.CodedReport;
import org.sitrep.write.situation.Situation;
import org.sitrep.write.situation.SituationMarkdown;

/**
 * Reads the printed text of a situation report and holds every number, every name and every quote
 * in it against what the marks of its sentence cite.
 */
final class SituationChecks {
  static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*\\d|\\d");

  private static final Pattern MARKED =
      Pattern.compile("(.*?)((?: ?\\[(?:E?\\d+(?:–E?\\d+)?)])+)(?= |$)");
  private static final Pattern MARK = Pattern.compile("\\[(E?)(\\d+)(?:–E?(\\d+))?]");
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}]*");

  /** Words with which sentences of the report itself begin; none is a name. */
  private static final Set<String> OPENINGS =
      Set.of(
          "A",
          "Accusation",
          "Acts",
          "Aid",
          "All",
          "Alike",
          "Agreement",
          "At",
          "Abduction",
          "Before",
          "By",
          "Claimed",
          "Concession",
          "Control",
          "Corroborated",
          "Criticism",
          "Cooperation",
          "Coercion",
          "Day",
          "Dated",
          "Demand",
          "Disputed",
          "Displaced",
          "Expression",
          "From",
          "For",
          "Injured",
          "Investigation",
          "Killed",
          "Mobilisation",
          "No",
          "None",
          "Not",
          "On",
          "Only",
          "Printed",
          "Protest",
          "Refusal",
          "Release",
          "Reported",
          "Reports",
          "Restriction",
          "Said",
          "Sanction",
          "Seizure",
          "Talks",
          "The",
          "These",
          "Threat",
          "Told",
          "Visit",
          "Withdrawal",
          "Yielding",
          "Ceasefire",
          "Arrest",
          "Expulsion",
          "Curfew",
          "Destruction",
          "Shooting",
          "Explosion",
          "Attack",
          "Air",
          "Torture",
          "Beating",
          "Sexual",
          "Drone",
          "Shelling",
          "Withholding",
          "Disarmament",
          "Access",
          "Resignation",
          "Strike",
          "Boycott",
          "Telephone",
          "Bearing",
          "Cyber",
          "Kinds");

  private final CitedWords cited;
  private final List<String> faults = new ArrayList<>();
  private int sentences;

  private SituationChecks(CitedWords cited) {
    this.cited = cited;
  }

  /** What was read, and what is not borne out. */
  record Result(int sentences, List<String> faults) {}

  static Result of(Situation situation, List<CodedReport> reports) {
    SituationChecks checks = new SituationChecks(new CitedWords(situation, reports));
    String text = SituationMarkdown.of(situation);
    int end = text.indexOf("\n## Events\n");
    (end < 0 ? text : text.substring(0, end))
        .lines()
        .filter(line -> line.startsWith("- "))
        .forEach(line -> checks.item(unescaped(line.substring(2))));
    return new Result(checks.sentences, checks.faults);
  }

  private static String unescaped(String markdown) {
    return markdown.replaceAll("\\\\([\\\\`*_\\[\\]<>#|])", "$1");
  }

  private void item(String item) {
    String lead = item.startsWith("**") ? item.substring(2, item.indexOf("** – ")) : "";
    String rest = lead.isEmpty() ? item : item.substring(lead.length() + 7);
    Set<Integer> events = new TreeSet<>();
    Set<Integer> references = new TreeSet<>();
    Matcher marked = MARKED.matcher(rest);
    int at = 0;
    while (marked.find()) {
      Set<Integer> ownEvents = new TreeSet<>();
      Set<Integer> ownReferences = new TreeSet<>();
      read(marked.group(2), ownEvents, ownReferences);
      check(marked.group(1).strip(), cited.by(ownEvents, ownReferences));
      events.addAll(ownEvents);
      references.addAll(ownReferences);
      at = marked.end();
    }
    if (at < rest.length() || (events.isEmpty() && references.isEmpty())) {
      faults.add("cites nothing: " + rest.substring(at));
    }
    check(lead, cited.by(events, references));
  }

  private static void read(String marks, Set<Integer> events, Set<Integer> references) {
    Matcher mark = MARK.matcher(marks);
    while (mark.find()) {
      int from = Integer.parseInt(mark.group(2));
      int to = mark.group(3) == null ? from : Integer.parseInt(mark.group(3));
      for (int number = from; number <= to; number++) {
        (mark.group(1).isEmpty() ? references : events).add(number);
      }
    }
  }

  private void check(String sentence, Vouched vouched) {
    sentences++;
    Matcher quoted = QUOTED.matcher(sentence);
    while (quoted.find()) {
      String words = quoted.group(1).replaceAll(" …$", "");
      if (vouched.quotable.stream().noneMatch(text -> text.contains(words))) {
        faults.add("quotes what is not cited: \"" + words + "\" in: " + sentence);
      }
    }
    String own = quoted.replaceAll("");
    Matcher number = NUMBER.matcher(own);
    while (number.find()) {
      if (!vouched.numbers.contains(number.group().replace(",", ""))) {
        faults.add("a number that is not cited: " + number.group() + " in: " + sentence);
      }
    }
    names(own, sentence, vouched);
  }

  private void names(String own, String sentence, Vouched vouched) {
    Matcher name = NAME.matcher(own);
    while (name.find()) {
      boolean opens = name.start() == 0 && OPENINGS.contains(name.group());
      if (!opens && !vouched.words.contains(name.group()) && !capitalised(name, vouched)) {
        faults.add("a name that is not cited: " + name.group() + " in: " + sentence);
      }
    }
  }

  /** The first letter of a sentence is made a capital. */
  private static boolean capitalised(Matcher name, Vouched vouched) {
    String word = name.group();
    return name.start() == 0 && vouched.words.stream().anyMatch(word::equalsIgnoreCase);
  }
}
