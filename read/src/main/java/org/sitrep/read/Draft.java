package org.sitrep.read;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Dateline;
import org.sitrep.model.Moment;
import org.sitrep.model.Printable;
import org.sitrep.model.Report;

/** The parts of a report as a file gives them, before the gaps that can be filled are filled. */
record Draft(
    @Nullable String id,
    @Nullable String title,
    @Nullable String byline,
    String text,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language) {

  Draft named(@Nullable String name) {
    return new Draft(name, title, byline, text, published, modified, source, url, language);
  }

  /** Returns the same with a sign of replacement for each half of a character beside the text. */
  Draft whole() {
    return new Draft(
        whole(id),
        whole(title),
        whole(byline),
        text,
        published,
        modified,
        whole(source),
        whole(url),
        language);
  }

  private static @Nullable String whole(@Nullable String words) {
    return words == null ? null : Printable.whole(words);
  }

  Draft saying(String words) {
    return new Draft(id, title, byline, words, published, modified, source, url, language);
  }

  /** Returns the same from that publisher and address, where it tells none. */
  Draft from(@Nullable String publisher, String address) {
    return new Draft(
        id,
        title,
        byline,
        text,
        published,
        modified,
        source == null ? publisher : source,
        url == null ? address : url,
        language);
  }

  /** Returns the report of that name and file; dateline and language are taken from the text. */
  Report report(String name, String file, ReadSettings settings) {
    @Nullable Dateline dateline = Datelines.find(text);
    @Nullable Moment day = settings.published() == null ? published : settings.published();
    @Nullable String told = Languages.settled(language, text);
    return new Report(name, file, title, byline, dateline, text, day, modified, source, url, told);
  }

  String hash() {
    return ContentHash.of(title, text);
  }
}
