package org.sitrep.code.claim;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.learned.Features;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** What tells how far an act is a fact: tense, helping verbs, negation, and the words above it. */
final class FactualityTraits {
  private static final int REACH = 3;

  private FactualityTraits() {}

  static Features of(Scene scene, TriggerFinder.Found found, FactualityJudge.Judgement judged) {
    Token head = found.head();
    Features features =
        new Features()
            .with("rule", judged.factuality().name())
            .with("rule and type", judged.factuality() + "/" + found.trigger().type())
            .with("type", found.trigger().type().name())
            .with("word", TriggerTraits.word(head))
            .with("tag", head.tag());
    if (judged.cue() != null) {
      features.with("cue", judged.cue().text().toLowerCase(Locale.ROOT));
    }
    climb(scene.sentence(), head, features);
    for (Token token : scene.sentence().tokens()) {
      if (token.is("aux") || token.is("mark") || token.is("neg") || token.is("advmod")) {
        features.with("sentence has", TriggerTraits.word(token));
      }
    }
    return features
        .with("meaning of the word", scene.meaning().of(found.tokens()))
        .with("meaning around", scene.meaning().around(head, REACH));
  }

  private static void climb(ParsedSentence sentence, Token head, Features features) {
    Token at = head;
    for (int depth = 0; depth < REACH; depth++) {
      for (Token child :
          sentence.children(at, "aux", "mark", "neg", "advmod", "det", "case", "cop")) {
        features.with(depth + " has " + child.relation(), TriggerTraits.word(child));
        features.with("near " + child.relation(), TriggerTraits.word(child));
      }
      Optional<Token> above = sentence.headOf(at);
      if (above.isEmpty()) {
        return;
      }
      features.with(depth + " under " + at.relation(), TriggerTraits.word(above.get()));
      features.with("under", TriggerTraits.word(above.get()));
      features.with(depth + " under tag " + at.relation(), above.get().tag());
      at = above.get();
    }
  }
}
