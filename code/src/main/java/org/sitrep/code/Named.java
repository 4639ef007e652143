package org.sitrep.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.claim.Act;
import org.sitrep.code.count.CountKind;
import org.sitrep.code.count.People;
import org.sitrep.model.Count;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;

/**
 * Counts victims who are told of one by one and without a number: "killed the deputy mayor", "the
 * murder of her brother and the driver". Event data sets count each as one.
 */
final class Named {
  private static final Pattern KILLING =
      Pattern.compile(
          "(?:kill|murder|assassin|slay|slain|slew|execut|behead|lynch|gunned down|shot dead|shoot dead"
              + "|stabbed to death|beaten to death|shot to death).*");

  private static final Pattern WOUNDING = Pattern.compile("(?:wound|injur).*");

  private static final Pattern ONE = Pattern.compile("he|she|him|her");

  private Named() {}

  /** Returns how many the act kills or injures, where it names each of them; else empty. */
  static Optional<Count> count(Act act, CountKind kind) {
    String words = act.trigger().text().toLowerCase(Locale.ROOT);
    boolean told =
        kind == CountKind.KILLED
            ? KILLING.matcher(words).matches()
            : kind == CountKind.INJURED && WOUNDING.matcher(words).matches();
    List<CastMember> victims = act.recipients();
    boolean each = !victims.isEmpty() && victims.stream().allMatch(Named::isOne);
    return told && each && hasHappened(act) ? Optional.of(count(victims)) : Optional.empty();
  }

  private static Count count(List<CastMember> victims) {
    int number = (int) victims.stream().map(CastMember::head).distinct().count();
    Quote first = victims.get(0).quote();
    return new Count(number, number, number, first, List.of());
  }

  private static boolean hasHappened(Act act) {
    return act.factuality().tellsOfTheReportsOwnTime() || act.factuality() == Factuality.HISTORICAL;
  }

  private static boolean isOne(CastMember member) {
    String words = member.quote().text().toLowerCase(Locale.ROOT);
    return switch (member.kind()) {
      case PERSON -> true;
      case PRONOUN -> ONE.matcher(words).matches();
      case NOMINAL -> !member.plural() && People.isOne(words.substring(words.lastIndexOf(' ') + 1));
      default -> false;
    };
  }
}
