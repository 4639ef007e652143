package org.sitrep.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** What a record of a WARC file gives, held until it may be handed on. */
interface WarcContent {
  /** No page of text is larger, and a record is held in memory. */
  int LARGEST = 16 << 20;

  int OK = 200;
  int OK_FROM_A_PROXY = 203;

  /** What may hold a report; pictures, films, styles and scripts hold none. */
  Pattern READABLE =
      Pattern.compile(
          "text/(html|plain|xml|csv|tab-separated-values)"
              + "|application/(xhtml\\+xml|xml|json|x-ndjson|jsonl|([\\w.-]+\\+)(json|xml))");

  /** Hands it on. */
  void to(Entries entries) throws IOException;

  /**
   * Reads a record.
   *
   * @throws IOException if it is damaged
   */
  static WarcContent of(String path, WarcRecord record, Allowance allowance) throws IOException {
    if (!(record instanceof WarcTargetRecord about)) {
      return nothing -> {};
    }
    String where = path + "!" + about.target();
    if (record instanceof WarcRevisit) {
      return entries -> entries.repeated(where, "the archive holds this page already");
    }
    if (record instanceof WarcContinuation || record.segmentNumber().isPresent()) {
      return entries ->
          entries.refused(where, "segmented", "expected a whole record, found a part of one");
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return fetched(where, response, allowance);
    }
    boolean holds = record instanceof WarcResource || record instanceof WarcConversion;
    if (holds || record instanceof WarcResponse) {
      return page(where, about, record.contentType(), record.body().stream(), allowance);
    }
    return nothing -> {};
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static WarcContent fetched(String where, WarcResponse response, Allowance allowance)
      throws IOException {
    HttpResponse http = response.http();
    if (http.status() != OK && http.status() != OK_FROM_A_PROXY) {
      int status = http.status();
      return entries ->
          entries.refused(where, "http-status", "expected an answer 200, found " + status);
    }
    try {
      InputStream body = http.bodyDecoded().stream();
      return page(where, response, http.contentType(), body, allowance);
    } catch (IllegalArgumentException unknown) {
      String says = "expected a page that can be unpacked: " + Archives.told(unknown);
      return entries -> entries.refused(where, "content-encoding", says);
    }
  }

  private static WarcContent page(
      String where, WarcTargetRecord about, MediaType type, InputStream body, Allowance allowance)
      throws IOException {
    String told = type.base().toString().toLowerCase(Locale.ROOT);
    if (!READABLE.matcher(told).matches()) {
      return entries -> entries.refused(where, "media-type", "expected text, found " + told);
    }
    if (about.target().endsWith("/robots.txt")) {
      return entries -> entries.refused(where, "media-type", "expected text, found robots.txt");
    }
    byte[] content = body.readNBytes(LARGEST + 1);
    allowance.unpacked(content.length);
    if (content.length > LARGEST) {
      return entries ->
          entries.refused(where, "too-large", "expected a page, found more than 16 MB");
    }
    @Nullable Charset charset = charset(type);
    return entries ->
        entries.entry(
            new Entry(
                where,
                about.target(),
                true,
                about.target(),
                told,
                charset,
                new ByteArrayInputStream(content)));
  }

  private static @Nullable Charset charset(MediaType type) {
    @Nullable String name = type.parameters().get("charset");
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
