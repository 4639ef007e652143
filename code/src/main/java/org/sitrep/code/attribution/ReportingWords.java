package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * The table of reporting words, looked up by kind. A word of it is matched by the lemma or by the
 * lower-case form as printed.
 */
final class ReportingWords {
  private final Map<String, List<Reporting>> byFirstWord = new HashMap<>();

  ReportingWords(Codebook codebook) {
    for (Row row : codebook.table("reporting")) {
      Reporting reporting = Reporting.of(row);
      byFirstWord
          .computeIfAbsent(reporting.words().get(0), word -> new ArrayList<>())
          .add(reporting);
    }
    Comparator<Reporting> longest = Comparator.comparingInt(r -> -r.words().size());
    byFirstWord.values().forEach(rows -> rows.sort(longest));
  }

  /** Returns the longest row of the kind whose words begin at the token. */
  Optional<Reporting> at(String kind, ParsedSentence sentence, Token token) {
    Optional<Reporting> byLemma = among(rows(token.lemma()), kind, sentence, token.index());
    String printed = token.text().toLowerCase(Locale.ROOT);
    return byLemma.isPresent() || printed.equals(token.lemma())
        ? byLemma
        : among(rows(printed), kind, sentence, token.index());
  }

  private List<Reporting> rows(String word) {
    return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  private static Optional<Reporting> among(
      List<Reporting> rows, String kind, ParsedSentence sentence, int from) {
    return rows.stream()
        .filter(row -> row.kind().equals(kind) && matches(row.words(), sentence, from))
        .findFirst();
  }

  private static boolean matches(List<String> words, ParsedSentence sentence, int from) {
    if (from + words.size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token token = sentence.token(from + i);
      if (!words.get(i).equals(token.lemma().toLowerCase(Locale.ROOT))
          && !words.get(i).equals(token.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
