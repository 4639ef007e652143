package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * The words that stand in the roles of subject and object of an act, passives, participles,
 * relative clauses and coordination undone.
 *
 * @param subjects heads of the phrases that act
 * @param objects heads of the phrases acted upon
 */
record Roles(List<Token> subjects, List<Token> objects) {
  private static final Set<String> LIGHT =
      Set.of(
          "carry",
          "launch",
          "conduct",
          "stage",
          "mount",
          "make",
          "hold",
          "do",
          "commit",
          "perpetrate",
          "wage",
          "begin",
          "start",
          "resume",
          "intensify",
          "continue",
          "step",
          "escalate",
          "undertake",
          "execute",
          "announce",
          "declare",
          "sign",
          "reach",
          "issue",
          "impose",
          "lead",
          "order",
          "end",
          "halt",
          "stop",
          "give",
          "offer",
          "express",
          "have",
          "plan",
          "pay",
          "call",
          "sustain",
          "repel",
          "join",
          "attend",
          "renew",
          "press",
          "expand",
          "open");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "force",
          "order",
          "allow",
          "ask",
          "tell",
          "permit",
          "help",
          "lead",
          "cause",
          "prompt",
          "enable",
          "accuse",
          "see",
          "call",
          "push",
          "get",
          "want",
          "encourage",
          "authorize");

  /** Returns the subjects and objects of a found trigger, by the grammar alone. */
  static Roles raw(Scene scene, TriggerFinder.Found found) {
    return found.trigger().isNoun() ? ofNoun(scene, found.head()) : ofVerb(scene, found.head());
  }

  /** Returns the subjects and objects of a verb or predicate. */
  static Roles ofVerb(Scene scene, Token verb) {
    ParsedSentence sentence = scene.sentence();
    boolean passive = isPassive(sentence, verb);
    List<Token> subjects = new ArrayList<>();
    List<Token> objects = new ArrayList<>();
    for (Token subject : sentence.children(verb, "nsubj", "csubj")) {
      (subject.relation().equals("nsubj:pass") || passive ? objects : subjects)
          .addAll(spread(scene, subject, verb));
    }
    for (Token object : sentence.children(verb, "obj", "iobj")) {
      objects.addAll(spread(scene, object, verb));
    }
    if (passive) {
      scene.oblique(verb, Set.of("by")).forEach(t -> subjects.addAll(scene.withConjuncts(t)));
    }
    if (subjects.isEmpty() && !(passive && !objects.isEmpty())) {
      inherit(scene, verb, passive, subjects, objects, 0);
    }
    return new Roles(subjects, objects);
  }

  /**
   * Who acts in an event noun: the subject of the light verb above it; whom it hits: the object of
   * "the strike killed ...".
   */
  static Roles ofNoun(Scene scene, Token noun) {
    ParsedSentence sentence = scene.sentence();
    List<Token> subjects = new ArrayList<>();
    List<Token> objects = new ArrayList<>();
    Token governed = quantified(sentence, noun);
    Optional<Token> above = sentence.headOf(governed);
    if (above.isPresent() && above.get().isVerb()) {
      Token verb = above.get();
      boolean carried =
          governed.is("obj")
              || governed.relation().equals("nsubj:pass")
              || isPhrasalObject(sentence, governed);
      if (carried && LIGHT.contains(verb.lemma())) {
        subjects.addAll(ofVerb(scene, verb).subjects());
        subjects.removeIf(t -> t.index() == noun.index());
      } else if (governed.is("nsubj") && !isPassive(sentence, verb)) {
        objects.addAll(ofVerb(scene, verb).objects());
      } else if (governed.is("obl") && isPassive(sentence, verb)) {
        objects.addAll(ofVerb(scene, verb).objects());
      }
    }
    for (Token participle : sentence.children(noun, "acl")) {
      if (!participle.is("acl:relcl")) {
        scene
            .oblique(participle, Set.of("by"))
            .forEach(t -> subjects.addAll(scene.withConjuncts(t)));
        if (participle.tag().equals("VBG") || participle.lemma().equals("target")) {
          sentence.children(participle, "obj").forEach(t -> objects.addAll(scene.withConjuncts(t)));
        }
      }
    }
    return new Roles(subjects, objects);
  }

  /** "Dozens of air strikes", "a series of attacks": the number stands where the act stands. */
  private static Token quantified(ParsedSentence sentence, Token noun) {
    Optional<Token> above = sentence.headOf(noun);
    boolean of = sentence.children(noun, "case").stream().anyMatch(c -> c.lemma().equals("of"));
    return noun.is("nmod") && of && above.isPresent() && QUANTITIES.contains(above.get().lemma())
        ? above.get()
        : noun;
  }

  /** Returns the noun and, where it only counts, what it counts: "a number of missiles". */
  static Stream<Token> counted(Scene scene, Token noun) {
    return QUANTITIES.contains(noun.lemma()) || SHARES.contains(noun.lemma())
        ? Stream.concat(Stream.of(noun), scene.oblique(noun, Set.of("of")).stream())
        : Stream.of(noun);
  }

  private static final Set<String> SHARES =
      Set.of("some", "most", "many", "several", "part", "rest", "half", "all", "third", "two");

  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "dozens",
          "series",
          "wave",
          "number",
          "hundred",
          "hundreds",
          "score",
          "scores",
          "string",
          "spate",
          "barrage",
          "round",
          "thousand",
          "thousands",
          "lot",
          "majority",
          "couple",
          "type",
          "kind",
          "campaign");

  static boolean isPassive(ParsedSentence sentence, Token verb) {
    return !sentence.children(verb, "aux:pass").isEmpty()
        || sentence.children(verb, "nsubj").stream()
            .anyMatch(t -> t.relation().equals("nsubj:pass"))
        || (verb.tag().equals("VBN")
            && verb.is("acl")
            && !verb.is("acl:relcl")
            && sentence.children(verb, "obj").isEmpty())
        || (verb.tag().equals("VBN")
            && verb.is("conj")
            && sentence.children(verb, "aux", "nsubj", "obj").isEmpty()
            && sentence.headOf(verb).map(h -> isPassive(sentence, h)).orElse(false))
        || (verb.tag().equals("VBN")
            && verb.is("xcomp")
            && sentence.children(verb, "aux", "obj").isEmpty())
        || (verb.tag().equals("VBN")
            && verb.is("advcl")
            && sentence.children(verb, "aux", "obj").isEmpty())
        || isClipped(sentence, verb);
  }

  /** What is seldom done without saying to whom. */
  private static final Set<String> DONE_TO_SOMEBODY =
      Set.of(
          "kill",
          "wound",
          "injure",
          "hurt",
          "arrest",
          "detain",
          "kidnap",
          "abduct",
          "execute",
          "behead",
          "jail",
          "displace",
          "evacuate",
          "rescue",
          "murder",
          "assassinate");

  /** Returns whether the verb tells of what is done to people and not to ground. */
  static boolean isDoneToSomebody(Token verb) {
    return DONE_TO_SOMEBODY.contains(verb.lemma()) || verb.lemma().equals("shoot");
  }

  /** "Child killed by shelling", "Two hurt in blast": a headline leaves out the auxiliary. */
  private static boolean isClipped(ParsedSentence sentence, Token verb) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    boolean relative =
        verb.is("acl:relcl") || subjects.stream().anyMatch(t -> t.tag().startsWith("W"));
    return DONE_TO_SOMEBODY.contains(verb.lemma())
        && verb.tag().matches("VBD|VBN")
        && !subjects.isEmpty()
        && !relative
        && sentence.children(verb, "aux", "obj", "iobj").isEmpty()
        && sentence.children(verb, "conj").stream()
            .allMatch(other -> sentence.children(other, "obj").isEmpty());
  }

  private static boolean isPhrasalObject(ParsedSentence sentence, Token noun) {
    return noun.is("obl") && sentence.children(noun, "case").isEmpty();
  }

  private static List<Token> spread(Scene scene, Token token, Token verb) {
    boolean relative =
        token.tag().startsWith("W") || (token.tag().equals("IN") && token.lemma().equals("that"));
    return relative
        ? scene.withConjuncts(antecedent(scene, token, verb))
        : scene.withConjuncts(token);
  }

  /**
   * Whom "who" and "that" stand for: the noun that the clause hangs on, else the nearest noun
   * before the pronoun.
   */
  private static Token antecedent(Scene scene, Token pronoun, Token verb) {
    ParsedSentence sentence = scene.sentence();
    Token clause = verb;
    for (int i = 0; i < 4 && clause.is("conj"); i++) {
      clause = sentence.headOf(clause).orElse(clause);
    }
    Optional<Token> above = sentence.headOf(clause);
    if (pronoun.index() > 0 && sentence.token(pronoun.index() - 1).isNoun()) {
      return sentence.token(pronoun.index() - 1);
    }
    if (clause.is("acl:relcl")
        && above.isPresent()
        && above.get().isNoun()
        && above.get().index() < pronoun.index()) {
      return above.get();
    }
    for (int i = pronoun.index() - 1; i >= 0; i--) {
      if (sentence.token(i).isNoun()) {
        return sentence.token(i);
      }
    }
    return pronoun;
  }

  private static void inherit(
      Scene scene,
      Token verb,
      boolean passive,
      List<Token> subjects,
      List<Token> objects,
      int depth) {
    Optional<Token> above = scene.sentence().headOf(verb);
    if (above.isEmpty() || depth > 3) {
      return;
    }
    List<Token> into = passive ? objects : subjects;
    Token governor = above.get();
    if (verb.is("acl") && governor.isNoun()) {
      boolean infinitive = !scene.sentence().children(verb, "mark").isEmpty();
      if (Participles.isSetOff(scene.sentence(), verb)
          || Participles.isOfTheMainVerb(scene, verb, governor)) {
        into.addAll(Participles.mainSubjects(scene, governor));
      } else if (!infinitive || Participles.isOfAccused(scene.sentence(), verb)) {
        into.addAll(scene.withConjuncts(governor));
      }
    } else if (governor.isVerb() || governor.tag().startsWith("JJ")) {
      Roles upper = ofVerb(scene, governor);
      boolean controlled =
          ((verb.is("xcomp") && OBJECT_CONTROL.contains(governor.lemma()))
                  || Participles.isOfAccused(scene.sentence(), verb))
              && !upper.objects().isEmpty();
      boolean shared =
          verb.is("conj")
              || verb.is("advcl")
              || verb.is("xcomp")
              || verb.is("parataxis")
              || verb.is("obl")
              || verb.is("dep");
      if (controlled
          || (isPassive(scene.sentence(), governor) && (verb.is("conj") || verb.is("xcomp")))) {
        into.addAll(upper.objects());
      } else if (shared) {
        into.addAll(upper.subjects());
      }
    } else if (governor.isNoun() && verb.is("dep") && governor.index() < verb.index()) {
      into.addAll(
          Participles.isOfTheMainVerb(scene, verb, governor)
              ? Participles.mainSubjects(scene, governor)
              : List.of(governor));
    } else if (governor.isNoun() && verb.is("conj")) {
      inherit(scene, governor, passive, subjects, objects, depth + 1);
    }
  }

  static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma());
  }
}
