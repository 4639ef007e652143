package org.sitrep.link.events;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Sentence;

/** Tells the toll of a war, or of a year of it, from that of one happening. */
final class SumTotals {
  /** A count told of more days than this sums up many happenings. */
  static final int A_MONTH = 31;

  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final String LONG =
      "(war|conflict|uprising|revolt|revolution|insurgency|invasion|offensive|hostilities|crisis)";

  /** "Since the war began", "since October", "since 2011"; not "since dawn". */
  private static final Pattern SINCE =
      Pattern.compile(
          "\\bsince\\b.{0,40}?\\b("
              + MONTH
              + "|\\d{4}|"
              + LONG
              + "|start|began|begun|beginning|outbreak|last year)\\b");

  /** "The war has killed", "the conflict, which has cost". */
  private static final Pattern WAR_HAS =
      Pattern.compile("\\b" + LONG + "\\b.{0,40}?\\b(has|have|had) (killed|claimed|cost|left)\\b");

  private SumTotals() {}

  /** Returns whether the counts of the claim are of more than its happening. */
  static boolean in(CodedReport coded, Claim claim) {
    if (claim.killed() == null && claim.injured() == null) {
      return false;
    }
    DateRange told = coded.rangeOf(claim);
    if (told != null && told.days() > A_MONTH) {
      return true;
    }
    Sentence quoted = coded.sentences().get(claim.sentence());
    String sentence = coded.textOf(quoted).toLowerCase(Locale.ROOT);
    return SINCE.matcher(sentence).find() || WAR_HAS.matcher(sentence).find();
  }
}
