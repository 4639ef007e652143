package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Who acts and who is acted upon, by the roles that the codebook gives a trigger.
 *
 * @param actors those who act
 * @param recipients those acted upon
 */
record Parties(List<CastMember> actors, List<CastMember> recipients) {
  private static final Set<String> AGAINST =
      Set.of("against", "on", "at", "upon", "toward", "towards", "targeting", "into", "onto");

  /**
   * Where in a phrase the people stand whom it is about: "dozens of fighters", "backers Russia and
   * Iran", "rebel positions".
   */
  private static final List<String[]> DIG =
      List.of(
          new String[] {"appos", "flat"},
          new String[] {"nmod:of", "nmod", "dep", "acl"},
          new String[] {"amod", "compound", "nmod:poss"});

  Parties {
    actors = distinct(actors);
    List<CastMember> acting = actors;
    recipients = distinct(recipients).stream().filter(r -> !acting.contains(r)).toList();
  }

  /** Returns the parties of a trigger. */
  static Parties of(Scene scene, TriggerFinder.Found found) {
    Roles roles = Roles.raw(scene, found);
    Parties parties =
        found.trigger().isNoun() ? ofNoun(scene, found, roles) : ofVerb(scene, found, roles);
    return parties.recipients().isEmpty()
        ? new Parties(parties.actors(), Reach.of(scene, found, parties.actors()))
        : parties;
  }

  private static Parties ofVerb(Scene scene, TriggerFinder.Found found, Roles roles) {
    Token verb = found.head();
    List<CastMember> subjects = people(scene, roles.subjects());
    List<CastMember> objects = people(scene, roles.objects());
    return switch (found.trigger().roles()) {
      case "suffer" -> new Parties(by(scene, verb, Set.of("from", "by")), subjects);
      case "weapon", "self" -> new Parties(List.of(), objects);
      case "fall" -> new Parties(by(scene, verb, Set.of("to")), by(scene, verb, Set.of("from")));
      case "recip" ->
          new Parties(
              subjects,
              first(objects, by(scene, verb, Set.of("with", "between", "to", "against", "and"))));
      case "to" -> new Parties(subjects, first(by(scene, verb, Set.of("to", "for")), objects));
      case "for", "about", "behind" ->
          new Parties(
              subjects,
              first(by(scene, verb, Set.of("for", "with", "about", "behind", "over")), objects));
      case "promise" -> new Parties(subjects, first(objects, below(scene, verb)));
      case "ask" ->
          new Parties(
              subjects,
              first(
                  objects,
                  by(scene, verb, Set.of("on", "upon", "to", "from")),
                  below(scene, verb)));
      case "at" -> new Parties(subjects, first(by(scene, verb, AGAINST), objects));
      case "of" ->
          new Parties(subjects, first(by(scene, verb, Set.of("from")), ofPhrase(scene, found)));
      default ->
          new Parties(
              subjects,
              first(
                  objects,
                  by(scene, verb, AGAINST),
                  by(scene, verb, Set.of("from", "with", "of"))));
    };
  }

  private static Parties ofNoun(Scene scene, TriggerFinder.Found found, Roles roles) {
    Token noun = found.head();
    List<CastMember> lightSubjects = people(scene, roles.subjects());
    List<CastMember> hit = people(scene, roles.objects());
    List<CastMember> by = by(scene, noun, Set.of("by"));
    List<CastMember> before = before(scene, found);
    List<CastMember> of = by(scene, noun, Set.of("of"));
    List<CastMember> on = by(scene, noun, AGAINST);
    List<CastMember> between = by(scene, noun, Set.of("between", "among", "with"));
    // "Army siege", "rebel encirclement": those under arms do it, others suffer it.
    boolean armed = before.stream().anyMatch(m -> doesIt(found.trigger(), m));
    return switch (found.trigger().roles()) {
      case "of" ->
          new Parties(
              first(by, lightSubjects, of.isEmpty() && !armed ? List.of() : before),
              first(of, on, of.isEmpty() && !armed ? before : hit, hit));
      case "between", "recip" ->
          reciprocal(first(lightSubjects, before, above(scene, found, between)), between, of, hit);
      case "by", "promise" ->
          new Parties(
              first(by, lightSubjects, before, of),
              first(on, between, by(scene, noun, Set.of("to", "for")), hit));
      case "to", "for", "about" ->
          new Parties(
              first(by, lightSubjects, before, of),
              first(by(scene, noun, Set.of("to", "for", "with")), hit));
      case "ask" ->
          new Parties(
              first(by, lightSubjects, before, of),
              first(by(scene, noun, Set.of("on", "to")), hit));
      case "weapon", "self" -> new Parties(by, first(on, hit));
      default -> new Parties(first(by, lightSubjects, before, of), first(on, hit));
    };
  }

  /**
   * "The cartel's murders", "the Russian veto", "the government siege": those under arms do what is
   * done to people, and states do what is said or closed to others.
   */
  private static boolean doesIt(Trigger trigger, CastMember member) {
    boolean state = member.sector().isEmpty() || member.sector().equals("GOV");
    boolean ofStates =
        OF_STATES.contains(trigger.type())
            || "restrict".equals(trigger.mode())
            || trigger.phrase().equals("invasion")
            || trigger.phrase().equals("occupation");
    return Scene.isArmed(member)
        || member.sector().equals("CRM")
        || (state && ofStates && member.kind() != CastMember.Kind.PERSON);
  }

  private static final Set<EventType> OF_STATES =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.MOBILIZE, EventType.SUPPORT);

  private static Parties reciprocal(
      List<CastMember> known, List<CastMember> between, List<CastMember> of, List<CastMember> hit) {
    if (known.isEmpty() && between.size() > 1) {
      return new Parties(between.subList(0, 1), between.subList(1, between.size()));
    }
    return new Parties(first(known, of), first(between, hit));
  }

  /**
   * Those named before an event noun: "Israeli air strikes", "the army's offensive", "Turkey-backed
   * rebels' advance".
   */
  private static List<CastMember> before(Scene scene, TriggerFinder.Found found) {
    ParsedSentence sentence = scene.sentence();
    BitSet tokens = new BitSet();
    for (Token child : sentence.children(found.head(), "amod", "compound", "nmod:poss")) {
      tokens.or(sentence.subtree(child));
    }
    int first = found.tokens().nextSetBit(0);
    tokens.andNot(found.tokens());
    tokens.clear(Math.max(first, 0), sentence.tokens().size());
    return scene.cast().among(sentence.index(), tokens);
  }

  /**
   * Who meets whom in "X said after talks with Y": the subject of the verb that the talks hang on.
   */
  private static List<CastMember> above(
      Scene scene, TriggerFinder.Found found, List<CastMember> between) {
    Token at = found.head();
    for (int i = 0; i < 3 && between.size() == 1; i++) {
      Token governor = scene.sentence().headOf(at).orElse(at);
      if (governor.isVerb()) {
        List<CastMember> subjects = people(scene, Roles.ofVerb(scene, governor).subjects());
        if (!subjects.isEmpty()) {
          return subjects;
        }
      }
      at = governor;
    }
    return List.of();
  }

  private static List<CastMember> ofPhrase(Scene scene, TriggerFinder.Found found) {
    List<CastMember> all = new ArrayList<>();
    for (int i = found.tokens().nextSetBit(0); i >= 0; i = found.tokens().nextSetBit(i + 1)) {
      all.addAll(by(scene, scene.sentence().token(i), Set.of("from")));
    }
    return all;
  }

  /**
   * Those in a clause below the trigger: "called for the army to withdraw", "pledged to provide the
   * government with ...".
   */
  private static List<CastMember> below(Scene scene, Token verb) {
    List<CastMember> found = new ArrayList<>();
    for (Token clause : scene.sentence().children(verb, "xcomp", "ccomp", "advcl")) {
      Roles roles = Roles.ofVerb(scene, clause);
      found.addAll(people(scene, scene.sentence().children(clause, "nsubj")));
      found.addAll(people(scene, roles.objects()));
      found.addAll(by(scene, clause, Set.of("to", "with", "for")));
    }
    for (Token obliqued : scene.oblique(verb, Set.of("for"))) {
      found.addAll(people(scene, List.of(obliqued)));
    }
    return found;
  }

  private static List<CastMember> by(Scene scene, Token head, Set<String> prepositions) {
    List<CastMember> found = new ArrayList<>();
    for (Token token : scene.oblique(head, prepositions)) {
      found.addAll(people(scene, scene.withConjuncts(token)));
    }
    return found;
  }

  /**
   * Returns whom the phrases with these heads name, looking into "dozens of ...", "rebel
   * positions", "a convoy of ...".
   */
  static List<CastMember> people(Scene scene, List<Token> heads) {
    return heads.stream().flatMap(head -> people(scene, head).stream()).toList();
  }

  private static List<CastMember> people(Scene scene, Token head) {
    List<CastMember> named = scene.membersAt(head);
    if (!named.isEmpty()) {
      return named;
    }
    for (String[] nearer : DIG) {
      List<CastMember> below = below(scene, head, nearer);
      List<CastMember> surest =
          below.stream().filter(m -> m.kind() != CastMember.Kind.ADJECTIVE).toList();
      List<CastMember> chosen = surest.isEmpty() ? below : surest;
      boolean whereabouts = surest.isEmpty() && Reach.isGround(scene, head) && isNational(chosen);
      if (!chosen.isEmpty() && !whereabouts) {
        return sameHead(chosen);
      }
    }
    return List.of();
  }

  /** Whether they are named by nothing but the adjective of a whole country. */
  private static boolean isNational(List<CastMember> members) {
    return members.stream().allMatch(m -> m.sector().isEmpty() || m.sector().equals("GOV"));
  }

  private static List<CastMember> below(Scene scene, Token head, String... relations) {
    BitSet under = new BitSet();
    for (Token child : scene.sentence().children(head, relations)) {
      if (!isWhere(scene, child) && !isAimedAt(scene, child) && !hasDoer(scene, child)) {
        phrase(scene.sentence(), child, under);
      }
    }
    return scene.cast().among(scene.sentence().index(), under);
  }

  /** The words of a phrase without the clauses that hang on it. */
  private static void phrase(ParsedSentence sentence, Token top, BitSet into) {
    into.set(top.index());
    for (Token child : sentence.children(top)) {
      boolean clause =
          child.is("acl:relcl") || child.is("advcl") || child.is("ccomp") || child.is("parataxis");
      if (!clause && !into.get(child.index())) {
        phrase(sentence, child, into);
      }
    }
  }

  private static List<CastMember> sameHead(List<CastMember> members) {
    int head = members.get(0).head();
    return members.stream().filter(m -> m.head() == head).toList();
  }

  private static boolean isWhere(Scene scene, Token token) {
    return scene.sentence().children(token, "case").stream()
        .anyMatch(
            c ->
                Set.of("in", "at", "near", "inside", "across", "along", "around")
                    .contains(c.lemma()));
  }

  /** "The men abducted by X": X is who abducted them, and no name of theirs. */
  private static boolean hasDoer(Scene scene, Token token) {
    return token.is("acl")
        && token.tag().equals("VBN")
        && !LEADING.contains(token.lemma())
        && scene.sentence().children(token, "obl").stream()
            .anyMatch(by -> has(scene, by, Set.of("by")));
  }

  private static final Set<String> LEADING = Set.of("lead", "command", "head");

  /** "The raid on X killed ...": X is whom the raid is against, not who raids. */
  private static boolean isAimedAt(Scene scene, Token token) {
    return scene.sentence().children(token, "case").stream()
        .anyMatch(c -> AGAINST.contains(c.lemma()));
  }

  /**
   * Returns whether the words rule out that somebody does the act: who only holds the ground
   * ("areas held by X"), whom another act is against ("the raid on X"), who accuses others of it.
   */
  static boolean isNoDoer(Scene scene, Token act, CastMember member) {
    Token head = scene.sentence().token(member.head());
    return isHolder(scene, head)
        || isStruck(scene, head)
        || isAccuser(scene, act, head)
        || isOwnerOfSite(scene, head);
  }

  /** "Was shot at a base of the brigade": whose ground it is has not shot. */
  private static boolean isOwnerOfSite(Scene scene, Token head) {
    boolean of = head.is("nmod") && !head.is("nmod:poss") && has(scene, head, Set.of("of"));
    return (of || head.is("nmod:poss"))
        && scene
            .sentence()
            .headOf(head)
            .filter(
                site ->
                    (scene.isPlace(site) || SITES.contains(site.lemma()))
                        && (site.is("obl") || site.is("nmod")))
            .filter(site -> has(scene, site, LOCATIVE))
            .isPresent();
  }

  private static final Set<String> SITES =
      Set.of(
          "base",
          "position",
          "headquarters",
          "office",
          "house",
          "home",
          "barracks",
          "prison",
          "hospital",
          "residence",
          "compound",
          "checkpoint");

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "inside", "across", "along", "around", "outside", "on");

  private static boolean has(Scene scene, Token token, Set<String> cases) {
    return scene.sentence().children(token, "case").stream()
        .anyMatch(c -> cases.contains(c.lemma()));
  }

  private static boolean isHolder(Scene scene, Token head) {
    boolean by =
        scene.sentence().children(head, "case").stream().anyMatch(c -> c.lemma().equals("by"));
    return by
        && scene
            .sentence()
            .headOf(head)
            .filter(v -> v.is("acl") && HOLDING.contains(v.lemma()))
            .isPresent();
  }

  static boolean isStruck(Scene scene, Token head) {
    Token top = head;
    while (top.is("amod") || top.is("compound") || top.is("nmod:poss")) {
      Optional<Token> above = scene.sentence().headOf(top);
      if (above.isEmpty()) {
        return false;
      }
      top = above.get();
    }
    return top.is("nmod")
        && scene.sentence().children(top, "case").stream()
            .anyMatch(c -> Set.of("on", "against", "upon").contains(c.lemma()));
  }

  private static boolean isAccuser(Scene scene, Token act, Token head) {
    return Participles.isOfAccused(scene.sentence(), act)
        && Participles.accusing(scene.sentence(), act)
            .filter(v -> head.head() == v.index() && head.relation().equals("nsubj"))
            .isPresent();
  }

  private static final Set<String> HOLDING =
      Set.of("hold", "control", "run", "rule", "occupy", "administer", "govern", "dominate", "own");

  @SafeVarargs
  private static List<CastMember> first(List<CastMember>... choices) {
    for (List<CastMember> choice : choices) {
      if (!choice.isEmpty()) {
        return choice;
      }
    }
    return List.of();
  }

  private static List<CastMember> distinct(List<CastMember> members) {
    return List.copyOf(new LinkedHashSet<>(members));
  }
}
