package org.sitrep.code.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Who does what a participle tells of: "accused X of arming Y", "shelled the town killing two". */
final class Participles {
  /** What can itself kill and wound, in "a strike killing five". */
  private static final Set<String> ACTS =
      Set.of(
          "attack",
          "strike",
          "airstrike",
          "raid",
          "blast",
          "explosion",
          "bombing",
          "shelling",
          "bombardment",
          "clash",
          "assault",
          "ambush",
          "shooting",
          "bomb",
          "offensive",
          "operation",
          "incident",
          "fighting",
          "battle");

  private Participles() {}

  /** "Accused X of arming Y", "blamed X for shelling Y": X does it. */
  static boolean isOfAccused(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && accusing(sentence, verb).isPresent()
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(m -> Set.of("of", "for", "over", "with").contains(m.lemma()));
  }

  /** Returns the verb of accusing that a verb hangs on, by itself or by the accused. */
  static Optional<Token> accusing(ParsedSentence sentence, Token verb) {
    Optional<Token> above = sentence.headOf(verb);
    boolean byAccused =
        verb.is("acl") && above.filter(t -> t.is("obj") || t.is("nsubj")).isPresent();
    return (byAccused ? above.flatMap(sentence::headOf) : above)
        .filter(v -> ACCUSING.contains(v.lemma()));
  }

  private static final Set<String> ACCUSING =
      Set.of(
          "accuse",
          "blame",
          "suspect",
          "charge",
          "convict",
          "condemn",
          "criticize",
          "criticise",
          "denounce",
          "fault",
          "indict");

  /**
   * "X met Y, pledging ...": a participle after a comma says more of the subject of the sentence
   * than of the nearest noun.
   */
  static boolean isSetOff(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",");
  }

  /**
   * "Fired at homes in the town killing two": a participle after a thing or a place that cannot act
   * says what the subject of the sentence did.
   */
  static boolean isOfTheMainVerb(Scene scene, Token verb, Token noun) {
    return verb.tag().equals("VBG")
        && verb.index() > noun.index()
        && !noun.is("nsubj")
        && !ACTS.contains(noun.lemma())
        && scene.membersAt(noun).isEmpty()
        && !mainSubjects(scene, noun).isEmpty();
  }

  static List<Token> mainSubjects(Scene scene, Token from) {
    Token at = from;
    for (int i = 0; i < 6; i++) {
      Optional<Token> above = scene.sentence().headOf(at);
      if (above.isEmpty()) {
        return List.of();
      }
      at = above.get();
      if (at.isVerb()) {
        List<Token> subjects = Roles.ofVerb(scene, at).subjects();
        if (!subjects.isEmpty()) {
          return subjects;
        }
      }
    }
    return List.of();
  }
}
