package org.sitrep.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets tags of verbs right where the words beside them rule out what the tagger chose. It confuses
 * the past with the passive participle, and nouns of war with verbs; the tree then has the doers
 * for the victims.
 */
final class VerbTags {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "has", "have",
          "had", "having", "'ve", "'d", "get", "gets", "got", "getting", "gotten");

  /** What lets a bare verb stand after it, near or far: "to bomb", "will bomb", "helped bomb". */
  private static final Set<String> BARE_AFTER =
      Set.of(
          "do", "does", "did", "let", "lets", "help", "helps", "helped", "make", "makes", "made",
          "see", "saw", "watch", "watched", "hear", "heard", "have", "had", "not", "n't", "that");

  /** Passives of these keep an object: "the man named the group's leader". */
  private static final Set<String> WITH_TWO_OBJECTS =
      Set.of(
          "given",
          "called",
          "named",
          "told",
          "sent",
          "shown",
          "offered",
          "paid",
          "granted",
          "awarded",
          "promised",
          "denied",
          "asked",
          "elected",
          "declared",
          "dubbed",
          "made",
          "left",
          "handed",
          "allowed",
          "fined",
          "taught",
          "appointed",
          "considered",
          "deemed",
          "codenamed",
          "nicknamed",
          "titled",
          "crowned",
          "assigned",
          "owed",
          "charged",
          "designated",
          "labelled",
          "labeled",
          "termed",
          "cost",
          "ranked");

  private static final Set<String> OF_TIME =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "jan.",
          "feb",
          "feb.",
          "aug",
          "aug.",
          "sept",
          "sept.",
          "oct",
          "oct.",
          "nov",
          "nov.",
          "dec",
          "dec.",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hour",
          "hours",
          "minute",
          "minutes",
          "night",
          "morning",
          "evening",
          "afternoon",
          "decade",
          "decades",
          "same",
          "previous",
          "following",
          "last",
          "next",
          "this",
          "that",
          "weekend",
          "moment",
          "time",
          "times",
          "once",
          "twice");

  private static final Set<String> BEGINS_OBJECT =
      Set.of("DT", "CD", "PRP$", "PRP", "NNS", "NNP", "NNPS");

  private final List<CoreLabel> labels;

  private VerbTags(List<CoreLabel> labels) {
    this.labels = labels;
  }

  /** Sets such tags right, in place. */
  static void setRight(List<CoreLabel> labels) {
    VerbTags tags = new VerbTags(labels);
    for (int i = 0; i < labels.size(); i++) {
      if (tags.isJoinedShot(i)) {
        labels.get(i).setTag("VBD");
        labels.get(i + 2).setTag("VBD");
      } else if (tags.tag(i).equals("VB") && tags.isNounAfterAll(i)) {
        labels.get(i).setTag("NN");
      } else if (tags.tag(i).equals("VBN") && tags.isActive(i)) {
        labels.get(i).setTag("VBD");
      } else if (tags.isHowItEnded(i)) {
        labels.get(i).setTag("RB");
      } else if (tags.isHeadlineVerb(i)) {
        labels.get(i).setTag("VBZ");
        labels.get(i + 1).setTag("NNS");
      }
    }
  }

  private String tag(int at) {
    return at >= 0 && at < labels.size() ? labels.get(at).tag() : "";
  }

  private String word(int at) {
    return at >= 0 && at < labels.size() ? labels.get(at).word().toLowerCase(Locale.ROOT) : "";
  }

  /** "Two men shot and killed an elder": two verbs, whatever stands before. */
  private boolean isJoinedShot(int at) {
    return word(at).equals("shot")
        && !Set.of("DT", "JJ", "CD", "PRP$", "POS").contains(tag(at - 1))
        && !AUXILIARIES.contains(word(at - 1))
        && word(at + 1).equals("and")
        && Set.of("killed", "wounded", "injured").contains(word(at + 2));
  }

  /** "Army arrests suspects over rocket fire": it is the suspects who are arrested. */
  private boolean isHeadlineVerb(int at) {
    return tag(at).equals("NNS")
        && tag(at - 1).matches("NN|NNP|NNPS")
        && tag(at + 1).equals("VBZ")
        && SOMEBODY.contains(word(at + 1))
        && (tag(at + 2).matches("IN|TO|,|\\.|CC|") || word(at + 2).equals("linked"));
  }

  private static final Set<String> SOMEBODY =
      Set.of("suspects", "rebels", "camps", "aides", "targets", "hostages", "posts");

  /** "Shot dead six labourers": the six, and not the dead, are shot. */
  private boolean isHowItEnded(int at) {
    return word(at).equals("dead")
        && tag(at - 1).equals("VBD")
        && BEGINS_OBJECT.contains(tag(at + 1));
  }

  /** "A Russian drone attack": nothing before the word lets a bare verb stand there. */
  private boolean isNounAfterAll(int at) {
    boolean named = tag(at - 1).matches("DT|JJ|NNP|NNPS|POS|PRP\\$|CD");
    if (!named || !tag(at + 1).startsWith("NN")) {
      return false;
    }
    for (int i = at - 1; i >= 0; i--) {
      if (tag(i).equals("TO") || tag(i).equals("MD") || BARE_AFTER.contains(word(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Gunmen on a motorcycle shot dead six labourers": a participle without an auxiliary has no
   * object, so that what has one is the past.
   */
  private boolean isActive(int at) {
    int before = at - 1;
    while (tag(before).startsWith("RB")) {
      before--;
    }
    boolean subject = tag(before).startsWith("NN") || tag(before).equals("WP");
    if (!subject || WITH_TWO_OBJECTS.contains(word(at))) {
      return false;
    }
    int object = word(at + 1).equals("dead") || tag(at + 1).equals("RP") ? at + 2 : at + 1;
    return BEGINS_OBJECT.contains(tag(object))
        && !OF_TIME.contains(word(object))
        && !OF_TIME.contains(word(object + 1))
        && !tag(object).equals("WDT");
  }
}
