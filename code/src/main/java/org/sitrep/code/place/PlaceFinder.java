package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/** Tmp. */
public final class PlaceFinder {
  /** Tmp. */
  public static PlaceFinder load(Codebook codebook) {
    return new PlaceFinder();
  }

  /** Tmp. */
  public List<PlaceMention> find(ParsedReport report) {
    List<PlaceMention> found = new ArrayList<>();
    for (ParsedSentence s : report.sentences()) {
      for (int i = 0; i < s.tokens().size(); i++) {
        int j = i;
        while (j < s.tokens().size() && s.token(j).entity() == EntityKind.LOCATION) {
          j++;
        }
        if (j > i) {
          found.add(
              new PlaceMention(
                  report.report().quote(s.token(i).start(), s.token(j - 1).end()), null));
          i = j - 1;
        }
      }
    }
    return found;
  }
}
