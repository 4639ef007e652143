package org.sitrep.code.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Count;
import org.sitrep.model.Quote;
import org.sitrep.model.Side;
import org.sitrep.model.SideCount;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds how many people a sentence says were killed, injured, driven out or detained. Ages, dates,
 * distances, sums and things are not counted. Stateless; safe to share between threads.
 */
public final class CountFinder {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)\\b(?:since\\b|years of (?:\\w+ )?(?:war|conflict|fighting|violence)\\b|(?:so"
              + " far|overall|altogether) in the (?:war|conflict)|(?:in|during|over) the(?:"
              + " \\w+){0,3}"
              + " (?:war|conflict|uprising|insurgency|campaign|genocide)\\b|(?:in|over|during) the"
              + " (?:past|last)(?: \\w+)? (?:months|years|decade|year)\\b|over the years)");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "confirm", "state", "announce", "write");

  /** From who speaks to the verb stand no more words than in "a doctor at the city's hospital". */
  private static final int SPEAKER_WORDS = 8;

  private static final Pattern PARTLY =
      Pattern.compile("(?i)(?:including|among them|includes|included)");

  /**
   * Returns the counts of a sentence in order of their numbers. People told of one cue are summed,
   * and told apart in the sides of the count; "including three children" is such a part and is not
   * added.
   *
   * @param text the text of the report, into which the sentence's offsets point
   */
  public List<FoundCount> find(ParsedSentence sentence, String text) {
    List<Group> groups = Groups.of(sentence);
    Map<Binding.Cue, List<Group>> told = new LinkedHashMap<>();
    Map<Binding.Cue, List<Group>> parts = new LinkedHashMap<>();
    Binding binding = new Binding(sentence, groups);
    Binding.Cue last = null;
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      if (!isPart(sentence, groups, group)) {
        Optional<Binding.Cue> cue =
            binding.of(group).or(() -> shared(sentence, groups, group, told));
        cue.ifPresent(c -> told.computeIfAbsent(c, k -> new ArrayList<>()).add(0, group));
      }
    }
    follow(sentence, groups, told);
    for (Group group : groups) {
      last = isPart(sentence, groups, group) ? nearest(told, group) : last;
      if (isPart(sentence, groups, group) && last != null) {
        parts.computeIfAbsent(last, k -> new ArrayList<>()).add(group);
      }
    }
    List<FoundCount> found = new ArrayList<>();
    told.forEach(
        (cue, all) ->
            found.add(count(sentence, text, cue, all, parts.getOrDefault(cue, List.of()))));
    found.sort(Comparator.comparingInt(FoundCount::numberToken));
    return found;
  }

  /** "Including three children and a nurse": what is joined to a part is one too. */
  private static boolean isPart(ParsedSentence sentence, List<Group> groups, Group group) {
    int at = groups.indexOf(group);
    return isPart(sentence, group)
        || (at > 0
            && joined(sentence, groups.get(at - 1), group)
            && isPart(sentence, groups, groups.get(at - 1)));
  }

  /** "Including three children", "three of them children". */
  private static boolean isPart(ParsedSentence sentence, Group group) {
    boolean led =
        group.from() > 0 && PARTLY.matcher(sentence.token(group.from() - 1).text()).matches();
    boolean among =
        group.from() > 1
            && sentence.token(group.from() - 1).text().equals("them")
            && sentence.token(group.from() - 2).text().equalsIgnoreCase("among");
    int to = group.amount().to();
    boolean of =
        to + 1 < sentence.tokens().size()
            && !People.isOne(sentence.token(group.noun()))
            && sentence.token(to).text().equals("of")
            && sentence.token(to + 1).text().matches("them|whom|those|the");
    return led || among || of;
  }

  /** The first of "seven soldiers and three rebels were killed" takes the cue of the second. */
  private static Optional<Binding.Cue> shared(
      ParsedSentence sentence,
      List<Group> groups,
      Group group,
      Map<Binding.Cue, List<Group>> told) {
    int next = groups.indexOf(group) + 1;
    if (next >= groups.size()
        || !joined(sentence, group, groups.get(next))
        || isObject(sentence, group)) {
      return Optional.empty();
    }
    return cueOf(told, groups.get(next)).filter(cue -> cue.token() >= groups.get(next).from());
  }

  /** "Dismissed two officers, and 14 people were arrested": the two are what was dismissed. */
  private static boolean isObject(ParsedSentence sentence, Group group) {
    Token noun = sentence.token(group.noun());
    return noun.is("obj")
        && sentence.headOf(noun).filter(verb -> verb.index() < noun.index()).isPresent();
  }

  /** The second of "killed seven soldiers and three rebels" takes the cue of the first. */
  private static void follow(
      ParsedSentence sentence, List<Group> groups, Map<Binding.Cue, List<Group>> told) {
    for (int i = 1; i < groups.size(); i++) {
      Group group = groups.get(i);
      Group before = groups.get(i - 1);
      if (cueOf(told, group).isEmpty()
          && !isPart(sentence, groups, group)
          && joined(sentence, before, group)) {
        cueOf(told, before)
            .filter(cue -> cue.token() < before.from())
            .ifPresent(cue -> told.computeIfAbsent(cue, k -> new ArrayList<>()).add(group));
      }
    }
  }

  private static boolean joined(ParsedSentence sentence, Group a, Group b) {
    for (int at = a.to(); at < b.from(); at++) {
      if (!sentence.token(at).text().matches(",|and|plus|as|well|&")) {
        return false;
      }
    }
    return b.from() > a.to() && !speaks(sentence, b);
  }

  /** "Killing 18 people, a nurse said": who says so is none of them. */
  private static boolean speaks(ParsedSentence sentence, Group group) {
    return sentence.tokens().stream()
        .skip(group.to())
        .limit(SPEAKER_WORDS)
        .takeWhile(token -> !token.text().matches("[,;:.]|and|who|were|was"))
        .anyMatch(token -> SAYING.contains(token.lemma()) && token.tag().matches("VB[DPZ]"));
  }

  private static Optional<Binding.Cue> cueOf(Map<Binding.Cue, List<Group>> told, Group group) {
    return told.entrySet().stream()
        .filter(entry -> entry.getValue().contains(group))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the cue of the last group before the part, or null. */
  private static Binding.@Nullable Cue nearest(Map<Binding.Cue, List<Group>> told, Group part) {
    Binding.Cue nearest = null;
    int at = -1;
    for (Map.Entry<Binding.Cue, List<Group>> entry : told.entrySet()) {
      int from = entry.getValue().get(0).from();
      if (from < part.from() && from > at) {
        nearest = entry.getKey();
        at = from;
      }
    }
    return nearest;
  }

  private static FoundCount count(
      ParsedSentence sentence, String text, Binding.Cue cue, List<Group> all, List<Group> parts) {
    boolean himself = hasHimself(sentence, cue.token(), all.get(0).from());
    Sum sum = mixed(sentence, cue, Sum.of(all, himself ? 1 : 0));
    int first = all.stream().mapToInt(Group::from).min().orElse(0);
    int end = all.stream().mapToInt(Group::to).max().orElse(first + 1) - 1;
    Quote quote = Quote.of(text, sentence.token(first).start(), sentence.token(end).end());
    Count count = new Count(sum.low(), sum.best(), sum.high(), quote, sides(all, parts, himself));
    int number = all.get(0).amount().last();
    return new FoundCount(cue.kind(), count, cue.token(), number, isTotal(sentence, text, cue));
  }

  /**
   * "Eight killed and wounded" counts both together: at least one died, and at least one lived;
   * "killed or wounded" tells neither.
   */
  private static Sum mixed(ParsedSentence sentence, Binding.Cue cue, Sum sum) {
    int at = cue.token();
    Integer best = sum.best();
    if (cue.kind() != CountKind.KILLED || best == null || best < 2 || !isTogether(sentence, at)) {
      return sum;
    }
    boolean or = sentence.token(at + 1).text().equalsIgnoreCase("or");
    return or ? new Sum(0, null, best) : new Sum(1, null, best - 1);
  }

  private static boolean isTogether(ParsedSentence sentence, int killed) {
    int wounded = killed + 2;
    if (wounded >= sentence.tokens().size()) {
      return false;
    }
    boolean object =
        wounded + 1 < sentence.tokens().size()
            && sentence.token(wounded + 1).tag().matches("CD|DT|JJ|NN.*");
    return !object
        && sentence.token(killed + 1).text().toLowerCase(Locale.ROOT).matches("and|or|&")
        && sentence.token(wounded).text().toLowerCase(Locale.ROOT).matches("wound(?:ed)?|injured");
  }

  private static boolean hasHimself(ParsedSentence sentence, int cue, int from) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > cue && token.index() < from)
        .anyMatch(token -> token.text().matches("himself|herself"));
  }

  private static List<SideCount> sides(List<Group> all, List<Group> parts, boolean himself) {
    List<SideCount> sides = new ArrayList<>();
    if (himself) {
      sides.add(new SideCount(Side.ACTORS, 1, 1));
    }
    for (Side side : List.of(Side.CIVILIANS, Side.UNKNOWN)) {
      List<Group> of = all.stream().filter(group -> group.side() == side).toList();
      boolean apart = all.size() > 1 || himself || side == Side.CIVILIANS;
      if (apart && !of.isEmpty()) {
        sides.add(Sum.of(of, 0).side(side));
      }
    }
    List<Group> civilians = parts.stream().filter(part -> part.side() == Side.CIVILIANS).toList();
    boolean told = all.stream().anyMatch(group -> group.side() == Side.CIVILIANS);
    if (!civilians.isEmpty() && !told) {
      sides.add(Sum.of(civilians, 0).side(Side.CIVILIANS));
    }
    return sides;
  }

  private static boolean isTotal(ParsedSentence sentence, String text, Binding.Cue cue) {
    Token token = sentence.token(cue.token());
    boolean perfect =
        sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.lemma().equals("have")
                        && t.index() < cue.token() + 6
                        && Math.abs(t.index() - token.index()) < 6);
    String words = text.substring(sentence.start(), sentence.end());
    return TOTAL.matcher(words).find()
        && (perfect
            || words.matches(
                "(?is).*\\bsince the"
                    + " (?:war|conflict|uprising|invasion|fighting|offensive|start|beginning|outbreak)\\b.*")
            || token.lemma().equals("toll"));
  }
}
