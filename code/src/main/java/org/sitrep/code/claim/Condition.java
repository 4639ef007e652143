package org.sitrep.code.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.code.codebook.Row;

/**
 * What must or must not stand around a trigger.
 *
 * @param where {@code subj}, {@code obj}, {@code prep} (the preposition of a dependent) or {@code
 *     near} (anywhere in the sentence)
 * @param values lemmas, or the classes {@code place}, {@code person}, {@code actor}, {@code armed}
 */
record Condition(String where, Set<String> values) {
  private static final Set<String> KNOWN = Set.of("subj", "obj", "prep", "near");

  Condition {
    values = Set.copyOf(values);
  }

  /**
   * Returns the conditions of a cell such as {@code obj=place|near=war,front}; {@code prep=in,on}
   * accepts either preposition.
   */
  static List<Condition> of(Row row, String column) {
    return row.list(column).stream().map(text -> parse(row, text)).toList();
  }

  private static Condition parse(Row row, String text) {
    int at = text.indexOf('=');
    if (at < 0 || !KNOWN.contains(text.substring(0, at))) {
      throw new CodebookException(
          String.format(
              Locale.ROOT,
              "%s.tsv line %d: '%s' is no condition; write one of %s, '=' and words divided by commas",
              row.table(),
              row.line(),
              text,
              new TreeSet<>(KNOWN)));
    }
    return new Condition(
        text.substring(0, at), Set.copyOf(Arrays.asList(text.substring(at + 1).split(","))));
  }
}
