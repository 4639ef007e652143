package org.sitrep.parse;

import java.util.List;
import java.util.Set;

/**
 * Hangs clauses where they belong. The dependency parser joins a verb to the nearest verb before
 * it: "accused X of arming Y and urged Z" then has X urge, and in "stormed a train hijacked by
 * militants" a train hijacks.
 */
final class Clauses {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Verbs whose object can be a whole clause without "that". */
  private static final Set<String> TAKES_CLAUSE =
      Set.of(
          "say",
          "claim",
          "report",
          "believe",
          "know",
          "think",
          "see",
          "hear",
          "show",
          "confirm",
          "deny",
          "add",
          "warn",
          "insist",
          "announce",
          "declare",
          "state",
          "tell",
          "reveal",
          "fear",
          "hope",
          "find",
          "mean",
          "suggest",
          "argue",
          "allege",
          "admit",
          "note",
          "estimate",
          "assume",
          "stress",
          "ensure",
          "indicate",
          "expect",
          "watch",
          "feel",
          "understand",
          "learn",
          "recall",
          "write",
          "want",
          "let",
          "make",
          "help",
          "have",
          "get",
          "leave",
          "keep",
          "wish",
          "consider",
          "acknowledge",
          "maintain",
          "conclude",
          "agree",
          "vow",
          "pledge",
          "demand",
          "propose",
          "recommend",
          "complain",
          "explain",
          "predict",
          "suspect");

  private static final Set<String> SAYING =
      Set.of(
          "add",
          "say",
          "tell",
          "warn",
          "confirm",
          "note",
          "declare",
          "deny",
          "call",
          "urge",
          "claim",
          "report",
          "accuse",
          "blame",
          "condemn",
          "describe",
          "stress",
          "insist",
          "state",
          "explain",
          "cite",
          "quote",
          "put",
          "give",
          "list",
          "name",
          "identify",
          "appeal",
          "ask");

  private final List<String> tags;
  private final List<String> lemmas;
  private final int[] heads;
  private final String[] relations;

  private Clauses(List<String> tags, List<String> lemmas, int[] heads, String[] relations) {
    this.tags = tags;
    this.lemmas = lemmas;
    this.heads = heads;
    this.relations = relations;
  }

  /** Hangs such clauses anew, in place. */
  static void setRight(List<String> tags, List<String> lemmas, int[] heads, String[] relations) {
    Clauses clauses = new Clauses(tags, lemmas, heads, relations);
    for (int i = 0; i < heads.length; i++) {
      clauses.hangParticiple(i);
      clauses.hangOrphan(i);
      clauses.hangPassive(i);
    }
    for (int i = 0; i < heads.length; i++) {
      clauses.hangJoined(i);
    }
  }

  /** "Stormed a train hijacked by militants": the train is stormed, and hijacking says which. */
  private void hangParticiple(int verb) {
    int above = heads[verb];
    boolean clause = relations[verb].equals("ccomp") && above >= 0 && above < verb;
    if (!clause || !tags.get(verb).matches("VBN|VBD") || TAKES_CLAUSE.contains(lemmas.get(above))) {
      return;
    }
    int noun = verb - 1;
    boolean told =
        noun > above
            && heads[noun] == verb
            && relations[noun].startsWith("nsubj")
            && verb + 1 < tags.size()
            && tags.get(verb + 1).equals("IN");
    if (!told || has(verb, "aux") || has(verb, "mark") || has(verb, "obj") || has(above, "obj")) {
      return;
    }
    heads[noun] = above;
    relations[noun] = "obj";
    heads[verb] = noun;
    relations[verb] = "acl";
  }

  /**
   * "The men abducted by gunmen were freed": the verb with the auxiliary is what is told, and the
   * participle before it says of whom.
   */
  private void hangPassive(int verb) {
    int participle = heads[verb];
    boolean below = relations[verb].matches("dep|ccomp|parataxis|advcl|conj|xcomp");
    boolean told = participle >= 0 && participle < verb && below && has(verb, "aux");
    if (!told
        || !tags.get(participle).matches("VBN|VBD")
        || has(participle, "aux")
        || has(verb, "nsubj")
        || has(verb, "mark")
        || has(verb, "cc")
        || !hasDoer(participle, verb)) {
      return;
    }
    int subject = child(participle, "nsubj");
    if (subject < 0 || subject > participle) {
      return;
    }
    heads[verb] = heads[participle];
    relations[verb] = relations[participle];
    heads[subject] = verb;
    relations[subject] = tags.get(verb).equals("VBN") ? "nsubj:pass" : "nsubj";
    heads[participle] = subject;
    relations[participle] = "acl";
  }

  private boolean hasDoer(int participle, int before) {
    for (int i = participle + 1; i < before; i++) {
      boolean by = lemmas.get(i).equals("by") && relations[i].equals("case");
      if (by && heads[i] >= 0 && heads[heads[i]] == participle) {
        return true;
      }
    }
    return false;
  }

  private int child(int verb, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** "Gunmen shot dead six labourers": a verb between two nouns that the parser left without. */
  private void hangOrphan(int verb) {
    int object = heads[verb];
    int subject = object < 0 ? -1 : heads[object];
    boolean between = relations[verb].equals("orphan") && 0 <= subject && subject < verb;
    if (!between
        || object < verb
        || !FINITE.contains(tags.get(verb))
        || !tags.get(subject).startsWith("NN")
        || !tags.get(object).startsWith("NN")) {
      return;
    }
    heads[verb] = heads[subject];
    relations[verb] = relations[subject];
    heads[subject] = verb;
    relations[subject] = "nsubj";
    heads[object] = verb;
    relations[object] = "obj";
  }

  /**
   * A finite verb is joined to no participle or infinitive, but to the finite verb above it; and
   * one behind "police said" to what police said.
   */
  private void hangJoined(int verb) {
    int joined = heads[verb];
    if (!relations[verb].equals("conj") || joined < 0 || !FINITE.contains(tags.get(verb))) {
      return;
    }
    if (isInfinite(joined)) {
      int above = joined;
      for (int i = 0; i < heads.length && above >= 0 && isInfinite(above); i++) {
        above = verbAbove(above);
      }
      heads[verb] = above >= 0 && above < verb ? above : joined;
    } else if (lemmas.get(joined).equals("say") && !SAYING.contains(lemmas.get(verb))) {
      heads[verb] = saidBefore(joined);
    }
  }

  private int saidBefore(int said) {
    for (int i = 0; i < said; i++) {
      boolean finite = FINITE.contains(tags.get(i)) && !has(i, "mark");
      if (heads[i] == said
          && (relations[i].equals("ccomp") || (relations[i].equals("advcl") && finite))) {
        return i;
      }
    }
    return said;
  }

  private boolean isInfinite(int verb) {
    return switch (tags.get(verb)) {
      case "VBG", "VBN" ->
          !has(verb, "aux") && !has(verb, "nsubj") && !relations[verb].equals("root");
      case "VB" -> has(verb, "mark");
      default -> false;
    };
  }

  private int verbAbove(int verb) {
    int above = heads[verb];
    for (int i = 0; i < heads.length && above >= 0 && !tags.get(above).startsWith("V"); i++) {
      above = heads[above];
    }
    return above;
  }

  private boolean has(int verb, String relation) {
    for (int i = 0; i < heads.length; i++) {
      boolean child = heads[i] == verb;
      if (child && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
        return true;
      }
    }
    return false;
  }
}
