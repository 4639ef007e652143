package org.sitrep.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Text as it is searched for: in small letters, without accents and signs. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** No word is longer: PostgreSQL takes 2046 bytes, and nobody looks for such a word. */
  private static final int LONGEST = 200;

  private Words() {}

  /** Returns the words of a text, each once, sorted. */
  static Set<String> of(@Nullable String text) {
    return text == null ? Set.of() : split(text).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the words of a text in order, a space between any two. */
  static String inOrder(@Nullable String text) {
    return text == null ? "" : split(text).collect(Collectors.joining(" "));
  }

  private static Stream<String> split(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word);
  }

  /** Returns what an event is found by: id, names, codes, quotes, sources and claimants. */
  static Set<String> of(Event event) {
    StringBuilder said = new StringBuilder(event.id());
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .forEach(party -> add(said, party.name(), party.code()));
    if (event.place() != null) {
      add(said, event.place().name(), event.place().admin1());
    }
    for (Event.Evidence claim : event.claims()) {
      add(said, claim.quote(), claim.source());
      claim.claimants().forEach(claimant -> add(said, claimant));
    }
    return of(said.toString());
  }

  private static void add(StringBuilder said, @Nullable String... parts) {
    for (String part : parts) {
      if (part != null) {
        said.append('\n').append(part);
      }
    }
  }
}
