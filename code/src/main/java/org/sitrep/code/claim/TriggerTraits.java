package org.sitrep.code.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.learned.Features;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** What a word looks like that may tell of an act: itself, what hangs on it, what it hangs on. */
final class TriggerTraits {
  private static final Set<String> SPELLED_OUT =
      Set.of("case", "mark", "aux", "advmod", "neg", "det", "compound", "cop");
  private static final Set<String> FILLING =
      Set.of("nsubj", "obj", "obl", "nmod", "amod", "xcomp", "ccomp", "iobj", "acl");
  private static final int NEARBY = 3;

  private TriggerTraits() {}

  /** Returns the traits of a word whatever the codebook says of it. */
  static Features of(Scene scene, TriggerFinder.Found found) {
    Token head = found.head();
    ParsedSentence sentence = scene.sentence();
    Features features =
        new Features()
            .with("word", word(head))
            .with("tag", head.tag())
            .with("relation", head.relation())
            .with(head.isVerb() ? "is a verb" : "is a noun");
    sentence
        .headOf(head)
        .ifPresent(
            above ->
                features.with("above", word(above)).with("above " + head.relation(), word(above)));
    for (Token child : sentence.children(head)) {
      below(scene, features, child);
    }
    roles(scene, found, features);
    return features
        .with("meaning of the word", scene.meaning().of(found.tokens()))
        .with("meaning around", scene.meaning().around(head, NEARBY))
        .with("meaning of the sentence", scene.meaning().whole());
  }

  /** Returns the same with what the codebook says of it. */
  static Features ofListed(Scene scene, TriggerFinder.Found found) {
    Trigger trigger = found.trigger();
    return of(scene, found)
        .with("codebook", trigger.type().name())
        .with("codebook mode", trigger.type() + "/" + trigger.mode())
        .with("codebook phrase", trigger.phrase() + "/" + trigger.pos())
        .with("codebook roles", trigger.roles())
        .with("words", String.valueOf(found.tokens().cardinality()))
        .with("codebook conditions", String.valueOf(!trigger.needs().isEmpty()));
  }

  private static void below(Scene scene, Features features, Token child) {
    String relation = child.relation();
    features.with("has " + relation);
    if (SPELLED_OUT.stream().anyMatch(child::is)) {
      features.with("has " + relation, word(child));
    } else if (FILLING.stream().anyMatch(child::is)) {
      String by = preposition(scene, child);
      features.with("has " + relation + by, word(child));
      kinds(scene, child).forEach(kind -> features.with("has " + relation + by, kind));
    }
  }

  private static void roles(Scene scene, TriggerFinder.Found found, Features features) {
    Roles roles = Roles.raw(scene, found);
    List<CastMember> subjects = Parties.people(scene, roles.subjects());
    List<CastMember> objects = Parties.people(scene, roles.objects());
    features.with(subjects.isEmpty() ? "nobody acts" : "somebody acts");
    features.with(objects.isEmpty() ? "nobody is acted upon" : "somebody is acted upon");
    subjects.forEach(m -> features.with("acts", sector(m)));
    objects.forEach(m -> features.with("acted upon", sector(m)));
    roles.objects().forEach(t -> features.with("object", word(t)));
    roles.subjects().forEach(t -> features.with("subject", word(t)));
  }

  private static List<String> kinds(Scene scene, Token token) {
    if (scene.placeAt(token).isPresent()) {
      return List.of("[place]");
    }
    return Parties.people(scene, List.of(token)).stream()
        .map(TriggerTraits::sector)
        .distinct()
        .toList();
  }

  static String sector(CastMember member) {
    String known = member.sector().isEmpty() ? member.kind().name() : member.sector();
    return "[" + known + "]";
  }

  static String preposition(Scene scene, Token token) {
    return scene.sentence().child(token, "case").map(c -> " " + word(c)).orElse("");
  }

  /** Names are many and teach nothing: only their kind is kept. */
  static String word(Token token) {
    return token.isProperNoun() ? "[name]" : token.lemma().toLowerCase(Locale.ROOT);
  }
}
