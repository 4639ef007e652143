package org.sitrep.code;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Dating;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;

/** Reports in languages that the codebook has no words of: kept, found, compared, not coded. */
public final class OtherLanguages {
  /** Why such a report has no claims. */
  public static final String REASON = "language";

  private static final String ENGLISH = "en";

  private OtherLanguages() {}

  /** Returns whether the report is known to be in a language that is not coded. */
  public static boolean isOne(Report report) {
    String language = report.language();
    return language != null && !language.equals(ENGLISH);
  }

  /** Returns the report with its sentences, by which copies of it are found, and nothing else. */
  public static CodedReport kept(Report report) {
    @Nullable LocalDate printed = report.published() == null ? null : report.published().day();
    return CodedReport.bare(report, Dating.unbounded(printed), sentences(report), REASON);
  }

  private static List<Sentence> sentences(Report report) {
    String text = report.text();
    Locale locale = Locale.forLanguageTag(String.valueOf(report.language()));
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int start = breaks.first(), end = breaks.next();
        end != BreakIterator.DONE;
        start = end, end = breaks.next()) {
      int last = start + text.substring(start, end).stripTrailing().length();
      if (last > start) {
        sentences.add(new Sentence(sentences.size(), start, last));
      }
    }
    return sentences;
  }
}
