package org.sitrep.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * A noun phrase that names who says something.
 *
 * @param sentence index of the sentence that holds it
 * @param head index of its head
 * @param first index of its first token
 * @param last index of its last token
 */
record Speaker(int sentence, int head, int first, int last) {
  private static final Set<String> NO_SPEAKER = Set.of("there", "what", "how", "why", "where");

  private static final Set<String> ASIDE =
      Set.of("WDT", "WP", "WP$", "WRB", "IN", "VBG", "VBN", "RB");

  private static final Set<String> OF = Set.of("of", "for", "from", "at", "with");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private static final Set<String> SHARING =
      Set.of("conj", "xcomp", "advcl", "dep", "parataxis", "aux");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");

  private static final String[] SUBJECT = {"nsubj"};

  /** Returns the phrase around a head, without its clauses; it may not reach over the wall. */
  static Speaker around(ParsedSentence sentence, Token head, int wall) {
    BitSet tokens = sentence.subtree(head);
    for (Token child : sentence.children(head)) {
      boolean clause = child.is("acl") || child.is("parataxis") || child.is("ccomp");
      boolean outside =
          child.index() < head.index() && (child.is("case") || child.is("mark") || child.is("cc"));
      boolean loose =
          child.is("punct") || child.is("advcl") || child.is("cop") || child.is("nsubj");
      if (clause || outside || loose) {
        tokens.andNot(sentence.subtree(child));
      }
    }
    int low = wall < head.index() ? wall + 1 : 0;
    int high = wall > head.index() ? wall : sentence.tokens().size();
    int[] run = Page.run(sentence, tokens, head.index(), low, aside(sentence, head, high));
    int last = wall < head.index() ? office(sentence, run[1]) : run[1];
    return new Speaker(sentence.index(), head.index(), clock(sentence, run[0], head), last);
  }

  /** The time before the line of a running report is no part of who speaks: "06:10 Hamas says". */
  private static int clock(ParsedSentence sentence, int first, Token head) {
    boolean clock = first < head.index() && CLOCK.matcher(sentence.token(first).text()).matches();
    return clock ? first + 1 : first;
  }

  /** Takes in whom one speaks for behind the verb: "said a spokesman for the army". */
  static int office(ParsedSentence sentence, int last) {
    int at = last + 1;
    int size = sentence.tokens().size();
    if (at >= size || !OF.contains(sentence.token(at).lemma())) {
      return last;
    }
    while (at + 1 < size && Beside.isNominal(sentence.token(at + 1))) {
      at++;
    }
    return at > last + 1 ? at : last;
  }

  /** Returns where an aside begins that is no part of the name: ", which", ", on Monday". */
  private static int aside(ParsedSentence sentence, Token head, int high) {
    for (int i = head.index() + 1; i + 1 < high; i++) {
      String tag = sentence.token(i + 1).tag();
      if (sentence.token(i).text().equals(",") && ASIDE.contains(tag)) {
        return i;
      }
    }
    return high;
  }

  /** Returns the subject of a verb, in the active voice, its own or that of the verb it joins. */
  static Optional<Speaker> of(ParsedSentence sentence, Token verb) {
    Optional<Token> head = subject(sentence, verb, 4);
    return head.filter(Speaker::canSpeak).map(token -> around(sentence, token, verb.index()));
  }

  /** Returns who does it in the passive voice: the phrase after "by". */
  static Optional<Speaker> agent(ParsedSentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "obl", "nmod")) {
      Optional<Token> by = sentence.child(child, "case");
      if (by.isPresent() && by.get().lemma().equals("by") && child.index() > verb.index()) {
        return Optional.of(around(sentence, child, verb.index()));
      }
    }
    return Optional.empty();
  }

  static boolean isPassive(ParsedSentence sentence, Token verb) {
    return sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()
        || (verb.is("acl") && verb.tag().equals("VBN"));
  }

  private static boolean canSpeak(Token token) {
    return !NO_SPEAKER.contains(token.lemma()) && !token.tag().equals("EX");
  }

  private static Optional<Token> subject(ParsedSentence sentence, Token verb, int steps) {
    List<Token> own = sentence.children(verb, SUBJECT);
    if (!own.isEmpty()) {
      return Optional.of(antecedent(sentence, verb, nearest(own, verb)));
    }
    Optional<Token> above = sentence.headOf(verb);
    if (above.isEmpty() || steps == 0) {
      return Optional.empty();
    }
    if (verb.is("acl")) {
      return participant(sentence, verb, above.get(), steps);
    }
    boolean shares = SHARING.stream().anyMatch(verb::is);
    return shares ? subject(sentence, above.get(), steps - 1) : Optional.empty();
  }

  /**
   * Returns who speaks in a participle beside a noun: the noun, or the subject of the clause where
   * a comma parts them or the noun is what the subject sends: "issued a letter urging".
   */
  private static Optional<Token> participant(
      ParsedSentence sentence, Token verb, Token noun, int steps) {
    boolean apart = verb.index() > 0 && sentence.token(verb.index() - 1).text().equals(",");
    Optional<Token> clause = sentence.headOf(noun);
    while (clause.isPresent() && !clause.get().isVerb()) {
      clause = sentence.headOf(clause.get());
    }
    boolean sent = noun.is("obj") && noun.entity() == EntityKind.NONE;
    if (clause.isPresent() && verb.tag().equals("VBG") && (apart || sent)) {
      Optional<Token> subject = subject(sentence, clause.get(), steps - 1);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.of(noun).filter(Token::isNoun);
  }

  /** A relative pronoun stands for the noun before it. */
  private static Token antecedent(ParsedSentence sentence, Token verb, Token subject) {
    if (!subject.tag().startsWith("W") && !RELATIVE.contains(subject.lemma())) {
      return subject;
    }
    if (verb.is("acl")) {
      return sentence.headOf(verb).orElse(subject);
    }
    for (int i = subject.index() - 1; i >= 0; i--) {
      if (sentence.token(i).isNoun()) {
        return sentence.token(i);
      }
    }
    return subject;
  }

  private static Token nearest(List<Token> subjects, Token verb) {
    Token best = subjects.get(0);
    for (Token subject : subjects) {
      if (Math.abs(subject.index() - verb.index()) < Math.abs(best.index() - verb.index())) {
        best = subject;
      }
    }
    return best;
  }
}
