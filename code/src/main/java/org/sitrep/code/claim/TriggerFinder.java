package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/** Finds the words of a sentence that tell of acts. Immutable and safe to share between threads. */
final class TriggerFinder {
  /**
   * How many words may stand between two words of a verb phrase: "took full control", "opened heavy
   * fire".
   */
  private static final int GAP = 3;

  private final Map<String, List<Trigger>> byFirstWord = new HashMap<>();
  private final Map<String, List<String>> wordsOf = new HashMap<>();

  TriggerFinder(Codebook codebook) {
    codebook.table("triggers").stream().map(Trigger::of).forEach(this::add);
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(t -> -t.phrase().length())));
  }

  private void add(Trigger trigger) {
    List<String> words = Atoms.of(trigger.phrase());
    wordsOf.put(trigger.phrase(), words);
    byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(trigger);
  }

  /** Returns the first words of all triggers: a sentence without any of them tells of no act. */
  Set<String> firstWords() {
    return new HashSet<>(byFirstWord.keySet());
  }

  /**
   * Returns the triggers of a sentence, in order of the text; the words of a longer one hold no
   * shorter one.
   */
  List<Found> find(Scene scene) {
    Atoms atoms = Atoms.lemmas(scene.sentence());
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < atoms.words().size(); at++) {
      for (Trigger trigger : byFirstWord.getOrDefault(atoms.words().get(at), List.of())) {
        Found candidate = match(scene, atoms, at, trigger);
        if (candidate != null) {
          found.add(candidate);
          break;
        }
      }
    }
    return withoutNested(found);
  }

  /**
   * Returns the words that the codebook lists, in order of the text, where what stands near them
   * rules out that they tell of an act: "the crash killed nine".
   */
  List<Found> ruledOut(Scene scene, List<Found> found) {
    Atoms atoms = Atoms.lemmas(scene.sentence());
    List<Found> out = new ArrayList<>();
    for (int at = 0; at < atoms.words().size(); at++) {
      int token = atoms.tokens().get(at);
      if (found.stream().noneMatch(f -> f.tokens().get(token))) {
        for (Trigger trigger : byFirstWord.getOrDefault(atoms.words().get(at), List.of())) {
          Found candidate = words(scene, atoms, at, trigger);
          if (candidate != null && isRuledOut(scene, candidate)) {
            out.add(candidate);
          }
        }
      }
    }
    return out;
  }

  private static boolean isRuledOut(Scene scene, Found found) {
    return found.trigger().needs().isEmpty()
        && found.trigger().excludes().stream()
            .anyMatch(
                c ->
                    c.where().equals("near")
                        && isNear(scene, c, t -> !isOfOtherDeath(scene, found.head(), t)));
  }

  private static List<Found> withoutNested(List<Found> found) {
    List<Found> byLength = new ArrayList<>(found);
    byLength.sort(Comparator.comparingInt(f -> -f.tokens().cardinality()));
    List<Found> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Found one : byLength) {
      if (!taken.intersects(one.tokens())) {
        kept.add(one);
        taken.or(one.tokens());
      }
    }
    kept.sort(Comparator.comparingInt(f -> f.head().index()));
    return kept;
  }

  private @Nullable Found match(Scene scene, Atoms atoms, int at, Trigger trigger) {
    Found found = words(scene, atoms, at, trigger);
    return found != null && holds(scene, found) ? found : null;
  }

  /** Returns the words of the trigger from here on, whatever stands around them, or null. */
  private @Nullable Found words(Scene scene, Atoms atoms, int at, Trigger trigger) {
    List<String> words = wordsOf.getOrDefault(trigger.phrase(), List.of());
    BitSet tokens = new BitSet();
    int next = at;
    int last = atoms.tokens().get(at);
    for (int i = 0; i < words.size(); i++) {
      int reach = i == 0 || !trigger.isVerb() ? next : next + GAP;
      int here = next;
      while (here <= reach
          && here < atoms.words().size()
          && !atoms.words().get(here).equals(words.get(i))) {
        here++;
      }
      if (here > reach || here >= atoms.words().size()) {
        return null;
      }
      last = atoms.tokens().get(here);
      tokens.set(last);
      next = here + 1;
    }
    Token head = headOf(scene, trigger, tokens, atoms.tokens().get(at), last);
    Found found = new Found(trigger, head, tokens);
    return hasTag(scene, found) ? found : null;
  }

  private static Token headOf(Scene scene, Trigger trigger, BitSet tokens, int first, int last) {
    if (trigger.pos().equals("phrase")) {
      return tokens.stream()
          .mapToObj(i -> scene.sentence().token(i))
          .filter(t -> t.isVerb() && !t.is("aux") && !t.is("cop"))
          .findFirst()
          .orElse(scene.sentence().token(last));
    }
    return scene.sentence().token(trigger.isVerb() ? first : last);
  }

  private static boolean hasTag(Scene scene, Found found) {
    Token head = found.head();
    return switch (found.trigger().pos()) {
      case "verb" ->
          head.isVerb()
              && !head.is("aux")
              && !head.is("cop")
              && !head.is("amod")
              && !head.is("compound")
              && !head.is("case")
              && !isSaidOfState(scene, head);
      case "noun" ->
          head.isNoun() && !head.is("compound") && !isInName(scene, head) && !isMonth(scene, head);
      case "adjective" -> head.tag().startsWith("JJ") && !head.is("amod");
      default -> true;
    };
  }

  /** "The injured were taken away": a participle used as a noun tells of no act of its own. */
  private static boolean isSaidOfState(Scene scene, Token head) {
    return head.tag().equals("VBN") && !scene.sentence().children(head, "det").isEmpty();
  }

  /** "Since March 2011", "on 3 March": a month, and no march. */
  private static boolean isMonth(Scene scene, Token head) {
    if (!head.text().matches("March|MARCH")) {
      return false;
    }
    int at = head.index();
    boolean dated =
        at + 1 < scene.sentence().tokens().size()
            && scene.sentence().token(at + 1).tag().equals("CD");
    String before = at == 0 ? "" : scene.sentence().token(at - 1).lemma().toLowerCase(Locale.ROOT);
    return dated || before.matches("in|since|of|until|last|this|next|mid|early|late|\\d+");
  }

  private static boolean isInName(Scene scene, Token head) {
    return isInGroup(scene, head) || isInRowOfNames(scene, head);
  }

  /** "The Army of National Liberation": a word inside the name of a group tells of no act. */
  private static boolean isInGroup(Scene scene, Token head) {
    return scene.cast().of(scene.sentence().index()).stream()
        .filter(m -> m.kind() == CastMember.Kind.GROUP)
        .anyMatch(
            m ->
                m.head() != head.index()
                    && m.quote().start() < head.start()
                    && head.end() <= m.quote().end());
  }

  private static boolean isInRowOfNames(Scene scene, Token head) {
    return head.isProperNoun()
        && Character.isUpperCase(head.text().codePointAt(0))
        && !head.text().equals(head.text().toUpperCase(Locale.ROOT))
        && head.index() > 0
        && scene.sentence().token(head.index() - 1).isProperNoun()
        && Character.isUpperCase(scene.sentence().token(head.index() - 1).text().codePointAt(0))
        && scene.placeAt(scene.sentence().token(head.index() - 1)).isEmpty();
  }

  private static boolean holds(Scene scene, Found found) {
    Roles roles = Roles.raw(scene, found);
    return found.trigger().needs().stream().allMatch(c -> holds(scene, found, roles, c))
        && found.trigger().excludes().stream().noneMatch(c -> rulesOut(scene, found, roles, c));
  }

  /** What stands near another death is said of that one: "another soldier died in an accident". */
  private static boolean rulesOut(Scene scene, Found found, Roles roles, Condition condition) {
    if (!condition.where().equals("near") || !found.head().isVerb()) {
      return holds(scene, found, roles, condition);
    }
    return isNear(scene, condition, t -> !isOfOtherDeath(scene, found.head(), t));
  }

  private static boolean isOfOtherDeath(Scene scene, Token head, Token word) {
    Optional<Token> at = Optional.of(word);
    while (at.isPresent() && !at.get().isVerb()) {
      at = scene.sentence().headOf(at.get());
    }
    return at.filter(v -> v.index() != head.index() && DYING.contains(v.lemma()))
        .filter(v -> !(v.is("conj") && v.head() == head.index()))
        .filter(v -> !(head.is("conj") && head.head() == v.index()))
        .isPresent();
  }

  private static final Set<String> DYING = Set.of("die", "kill", "injure", "wound", "hurt");

  private static boolean holds(Scene scene, Found found, Roles roles, Condition condition) {
    return switch (condition.where()) {
      case "subj" -> roles.subjects().stream().anyMatch(t -> scene.fits(t, condition.values()));
      case "obj" ->
          Stream.concat(roles.objects().stream(), ofPhrase(scene, found).stream())
              .flatMap(t -> Roles.counted(scene, t))
              .anyMatch(t -> scene.fits(t, condition.values()));
      case "prep" ->
          !scene.oblique(found.head(), condition.values()).isEmpty()
              || scene.sentence().children(found.head(), "compound:prt", "mark").stream()
                  .anyMatch(t -> condition.values().contains(t.lemma()))
              || scene.sentence().children(found.head(), "xcomp").stream()
                  .anyMatch(
                      x ->
                          scene.sentence().children(x, "mark").stream()
                              .anyMatch(m -> condition.values().contains(m.lemma())));
      case "near" -> isNear(scene, condition, t -> true);
      default -> false;
    };
  }

  private static List<Token> ofPhrase(Scene scene, Found found) {
    return found.trigger().isNoun() ? scene.oblique(found.head(), Set.of("of")) : List.of();
  }

  private static boolean isNear(Scene scene, Condition condition, Predicate<Token> counts) {
    for (String value : condition.values()) {
      if (value.indexOf(' ') > 0) {
        if (scene
            .text()
            .substring(scene.sentence().start(), scene.sentence().end())
            .toLowerCase(Locale.ROOT)
            .contains(value)) {
          return true;
        }
      } else if (scene.sentence().tokens().stream()
          .anyMatch(t -> t.lemma().equalsIgnoreCase(value) && counts.test(t))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A trigger in a sentence.
   *
   * @param trigger the entry of the codebook
   * @param head its verb, or the last word of its noun phrase
   * @param tokens the indexes of its tokens
   * @param sure how likely it is that the words tell of an act of the type; 1 where nothing judged
   * @param because what spoke most for the type where it is learned, else empty
   */
  record Found(Trigger trigger, Token head, BitSet tokens, double sure, String because) {
    Found(Trigger trigger, Token head, BitSet tokens) {
      this(trigger, head, tokens, 1, "");
    }

    /** Returns the same words as telling of a type. */
    Found as(EventType type) {
      return new Found(trigger.as(type), head, tokens, sure, because);
    }

    /** Returns the same words as telling of a promise. */
    Found promised() {
      return new Found(trigger.promised(), head, tokens, sure, because);
    }

    /** Returns the same, so sure for these reasons. */
    Found sure(double likely, List<String> reasons) {
      return new Found(trigger, head, tokens, likely, String.join(", ", reasons));
    }
  }
}
