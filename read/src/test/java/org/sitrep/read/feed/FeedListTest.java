package org.sitrep.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.read.Refusal;

final class FeedListTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>War</title></head><body>
      <outline text="Harbour" category="/port">
      <outline type="rss" text="Times" xmlUrl="https://harbour.example/rss" htmlUrl="https://harbour.example/"/>
      <outline type="rss" text="Again" xmlurl="https://harbour.example/rss"/>
      </outline>
      <outline text="Quai" title="Le Quai" xmlUrl="http://quai.example/atom"/>
      <outline text="Nothing"/>
      <outline text="File" xmlUrl="file:///etc/hosts"/>
      </body></opml>
      """;

  @Test
  void feedsAreTakenOutOfFoldersEachOnce() {
    assertThat(read(LIST).feeds())
        .containsExactly(
            new FeedOutline("https://harbour.example/rss", "Times"),
            new FeedOutline("http://quai.example/atom", "Le Quai"));
  }

  @Test
  void whatNamesNoFeedIsRefused() {
    assertThat(read(LIST).refusals())
        .extracting(Refusal::code)
        .containsExactly("no-address", "address");
    assertThat(read("<html/>").refusals()).extracting(Refusal::code).containsExactly("no-list");
    assertThat(read("<opml><body>").refusals())
        .extracting(Refusal::code)
        .containsExactly("bad-xml");
    assertThat(read("<!DOCTYPE opml [<!ENTITY a \"b\">]><opml/>").refusals())
        .extracting(Refusal::code)
        .containsExactly("entities");
  }

  @Test
  void goesOutAsItCameInButForWhatMovedOrIsGone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read(LIST)
        .write(
            out,
            Map.of("https://harbour.example/rss", "https://new.example/rss"),
            Set.of("http://quai.example/atom"));
    String written = out.toString(StandardCharsets.UTF_8);
    assertThat(read(written).feeds())
        .containsExactly(new FeedOutline("https://new.example/rss", "Times"));
    assertThat(written)
        .contains(
            "category=\"/port\"", "htmlUrl=\"https://harbour.example/\"", "<title>War</title>")
        .doesNotContain("quai.example");
  }

  private static FeedList read(String words) {
    return FeedList.read("feeds.opml", words.getBytes(StandardCharsets.UTF_8));
  }
}
