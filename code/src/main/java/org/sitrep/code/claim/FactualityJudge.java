package org.sitrep.code.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Judges how far a sentence tells an act as a fact, by the words that govern it: negation, modals,
 * conditions, and verbs such as "plan" and "call for" (values after PLOVER 2.0's auxiliary modes
 * and FactBank, Saurí and Pustejovsky 2009).
 */
final class FactualityJudge {
  /**
   * Types whose act is the saying itself: what a promise or a demand is about is in the type, not
   * in the factuality.
   */
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT);

  /** "Despite the truce", "under the deal": what was settled before and is only referred to. */
  private static final Set<EventType> KNOWN_BEFORE =
      Set.of(EventType.AGREE, EventType.RETREAT, EventType.COOPERATE);

  private static final int REACH = 4;

  private final Map<String, Row> negations = new HashMap<>();
  private final Map<String, Row> governors = new HashMap<>();
  private final Map<String, Row> modals = new HashMap<>();
  private final Map<String, Row> conditions = new HashMap<>();
  private final Map<String, Row> modifiers = new HashMap<>();
  private final Map<String, Row> prepositions = new HashMap<>();

  FactualityJudge(Codebook codebook) {
    for (Row row : codebook.table("factuality")) {
      Map<String, Row> table =
          switch (row.text("kind")) {
            case "negation" -> negations;
            case "governor" -> governors;
            case "modal" -> modals;
            case "condition" -> conditions;
            case "preposition" -> prepositions;
            default -> modifiers;
          };
      table.put(row.text("phrase"), row);
    }
  }

  /**
   * A judgement and the words it rests on.
   *
   * @param factuality how far the act is told as a fact
   * @param cue the words that decide it, or null where none do
   */
  record Judgement(Factuality factuality, @Nullable Quote cue) {}

  /** Returns the judgement of an act told by the trigger. */
  Judgement judge(Scene scene, TriggerFinder.Found trigger) {
    Token head = trigger.head();
    EventType type = trigger.trigger().type();
    ParsedSentence sentence = scene.sentence();
    Token at = head;
    Judgement found = null;
    for (int depth = 0; depth < REACH && found == null; depth++) {
      found = own(sentence, at, trigger, depth);
      Optional<Token> above = sentence.headOf(at);
      if (found != null || above.isEmpty() || !passesUp(sentence, at)) {
        break;
      }
      found = governed(at, above.get(), type, depth);
      at = above.get();
    }
    return found != null ? found : told(sentence, head);
  }

  private @Nullable Judgement own(
      ParsedSentence sentence, Token token, TriggerFinder.Found found, int depth) {
    List<Token> around =
        sentence.children(token).stream().filter(t -> !found.tokens().get(t.index())).toList();
    return around.stream()
        .filter(child -> negates(sentence, child))
        .map(child -> new Judgement(Factuality.NEGATED, quote(child)))
        .findFirst()
        .or(
            () ->
                around.stream()
                    .flatMap(c -> softened(sentence, token, c, found, depth).stream())
                    .findFirst())
        .orElse(null);
  }

  private boolean negates(ParsedSentence sentence, Token child) {
    String word = child.lemma().toLowerCase(Locale.ROOT);
    boolean negation = negations.containsKey(word) || child.text().equalsIgnoreCase("n't");
    boolean here = child.is("advmod") || child.is("det") || child.is("neg");
    return (negation && here && !isOnly(sentence, child))
        || (child.is("case") && word.equals("without"));
  }

  private Optional<Judgement> softened(
      ParsedSentence sentence, Token token, Token child, TriggerFinder.Found found, int depth) {
    String word = child.lemma().toLowerCase(Locale.ROOT);
    boolean spoken = SPOKEN.contains(found.trigger().type()) && depth > 0;
    if (child.is("aux")
        && modals.containsKey(word)
        && !(spoken && word.matches("can|may|would|could"))) {
      boolean reported = word.equals("would") && isReported(sentence, token);
      return Optional.of(
          new Judgement(reported ? Factuality.FUTURE : value(modals.get(word)), quote(child)));
    }
    if (child.is("mark") && conditions.containsKey(word)) {
      return Optional.of(new Judgement(value(conditions.get(word)), quote(child)));
    }
    if (child.is("case") && depth == 0 && KNOWN_BEFORE.contains(found.trigger().type())) {
      Row row = prepositions.get(word);
      return Optional.ofNullable(row).map(r -> new Judgement(value(r), quote(child)));
    }
    boolean modifies = child.is("amod") && token.isNoun() && !word.equals("further");
    return modifies && modifiers.containsKey(word)
        ? Optional.of(new Judgement(value(modifiers.get(word)), quote(child)))
        : Optional.empty();
  }

  /** "He said that he would ...": the past of "will". */
  private static boolean isReported(ParsedSentence sentence, Token token) {
    return token.is("ccomp")
        && sentence
            .headOf(token)
            .map(h -> h.tag().equals("VBD") || h.tag().equals("VBN"))
            .orElse(false);
  }

  private @Nullable Judgement governed(Token below, Token governor, EventType type, int depth) {
    Row row = governors.get(governor.lemma().toLowerCase(Locale.ROOT));
    if (row == null || (SPOKEN.contains(type) && depth > 1)) {
      return null;
    }
    boolean content =
        below.is("xcomp")
            || below.is("ccomp")
            || below.is("obj")
            || below.is("obl")
            || below.is("nmod")
            || below.is("acl")
            || (below.is("advcl") && below.tag().equals("VB"));
    return content ? new Judgement(value(row), quote(governor)) : null;
  }

  private static boolean passesUp(ParsedSentence sentence, Token token) {
    boolean asked =
        token.is("obl")
            && sentence.children(token, "case").stream().anyMatch(c -> c.lemma().equals("for"));
    return asked
        || token.is("xcomp")
        || token.is("ccomp")
        || token.is("obj")
        || token.is("conj")
        || (token.is("acl") && token.tag().equals("VB"))
        || (token.is("advcl") && token.tag().equals("VB"))
        || token.relation().equals("nsubj:pass");
  }

  private Judgement told(ParsedSentence sentence, Token head) {
    Optional<Token> above = sentence.headOf(head);
    List<Token> auxiliaries = sentence.children(head, "aux");
    boolean progressive =
        head.tag().equals("VBG")
            && auxiliaries.stream()
                .anyMatch(a -> a.lemma().equals("be") && a.tag().matches("VBP|VBZ"));
    if (progressive) {
      return new Judgement(Factuality.ONGOING, quote(auxiliaries.get(auxiliaries.size() - 1)));
    }
    if (head.is("xcomp") && above.isPresent() && above.get().lemma().matches("continue|keep")) {
      return new Judgement(Factuality.ONGOING, quote(above.get()));
    }
    return new Judgement(Factuality.ACTUAL, null);
  }

  private static boolean isOnly(ParsedSentence sentence, Token not) {
    return sentence.tokens().size() > not.index() + 1
        && sentence.token(not.index() + 1).lemma().matches("only|just|least");
  }

  private static Factuality value(Row row) {
    return Factuality.valueOf(row.text("value").toUpperCase(Locale.ROOT));
  }

  private static Quote quote(Token token) {
    return new Quote(token.text(), token.start(), token.end());
  }
}
