package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Moment;
import org.sitrep.read.watch.Article;
import org.sitrep.read.watch.FeedState;
import org.sitrep.read.watch.Settled;
import org.sitrep.read.watch.SiteState;

final class WatchFileTest {
  private static final Instant NOW = Instant.parse("2024-12-03T10:00:00Z");
  private static final String FEED = "https://harbour.example/feed";
  private static final String PAGE = "https://harbour.example/1";

  @TempDir private Path folder;

  private Path path() {
    return folder.resolve("war.db.watch");
  }

  private static FeedState feed(String listed) {
    return new FeedState(
        listed,
        listed + "/now",
        null,
        "stamp",
        new FeedState.Validator(listed, "W/\"1\"", "yesterday", "digest"),
        NOW,
        3,
        false);
  }

  private static Article article(String address) {
    return new Article(
        address,
        FEED,
        "Title",
        new Moment(LocalDate.of(2024, 12, 2), null),
        "Outlet",
        "en",
        "Text",
        NOW,
        NOW.plusSeconds(5),
        1);
  }

  @Test
  void whatWasKeptIsThereAsItWasAfterTheProgramWasKilled() throws IOException {
    FeedState part = FeedState.fresh("https://harbour.example/part", FEED, NOW);
    SiteState site = new SiteState("https://harbour.example", "robots", "tdm", true, NOW);
    Path crash = folder.resolve("crash.watch");
    try (WatchFile file = WatchFile.open(path())) {
      file.polled(feed(FEED), List.of(part), List.of(article(PAGE), article(PAGE + "2")));
      file.put(site);
      file.hold("harbour.example", NOW);
      file.unlinked(true);
      // What lies on the disk while the file is open is what a killed program leaves.
      Files.copy(path(), crash);
      Files.copy(Path.of(path() + "-wal"), Path.of(crash + "-wal"));
    }
    try (WatchFile file = WatchFile.open(crash)) {
      assertThat(file.feeds()).containsExactly(feed(FEED), part);
      assertThat(file.feed(FEED)).isEqualTo(feed(FEED));
      assertThat(file.pending()).containsExactly(article(PAGE), article(PAGE + "2"));
      assertThat(file.site("https://harbour.example")).isEqualTo(site);
      assertThat(file.site("https://quai.example")).isNull();
      assertThat(file.holds()).isEqualTo(Map.of("harbour.example", NOW));
      assertThat(file.unlinked()).isTrue();
    }
  }

  @Test
  void aSettledArticleWaitsNoMoreAndIsKnownByBothItsAddresses() {
    try (WatchFile file = WatchFile.open(path())) {
      file.polled(feed(FEED), List.of(), List.of(article(PAGE)));
      assertThat(file.knows(PAGE)).isTrue();
      assertThat(file.knows(PAGE + "/end")).isFalse();
      file.settle(List.of(new Settled(PAGE, PAGE + "/end", Settled.KEPT, "report", "digest", NOW)));
      assertThat(file.pending()).isEmpty();
      assertThat(file.knows(PAGE)).isTrue();
      assertThat(file.knows(PAGE + "/end")).isTrue();
      assertThat(file.digestOf("report")).isEqualTo("digest");
      file.polled(feed(FEED), List.of(), List.of(article(PAGE)));
      assertThat(file.pending()).isEmpty();
    }
  }

  @Test
  void anArticleThatIsPutOffKeepsItsPlace() {
    try (WatchFile file = WatchFile.open(path())) {
      file.polled(feed(FEED), List.of(), List.of(article(PAGE), article(PAGE + "2")));
      Article later =
          new Article(
              PAGE,
              FEED,
              "Title",
              new Moment(LocalDate.of(2024, 12, 2), null),
              "Outlet",
              "en",
              "Text",
              NOW,
              NOW.plusSeconds(600),
              2);
      file.put(later);
      assertThat(file.pending()).containsExactly(later, article(PAGE + "2"));
    }
  }

  @Test
  void aFeedThatNobodyWantsIsForgottenAndItsArticlesAreNot() {
    try (WatchFile file = WatchFile.open(path())) {
      file.polled(feed(FEED), List.of(), List.of(article(PAGE)));
      file.forget(List.of(feed(FEED)));
      assertThat(file.feeds()).isEmpty();
      assertThat(file.knows(PAGE)).isTrue();
    }
  }

  @Test
  void twoCannotHaveItOpen() {
    try (WatchFile file = WatchFile.open(path())) {
      assertThat(file.feeds()).isEmpty();
      assertThatThrownBy(() -> WatchFile.open(path()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no other watch");
    }
    WatchFile.open(path()).close();
  }

  @Test
  void anotherFileIsLeftAsItIs() throws IOException {
    Stores.open(path().toString()).close();
    byte[] before = Files.readAllBytes(path());
    assertThatThrownBy(() -> WatchFile.open(path()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another file");
    assertThat(Files.readAllBytes(path())).isEqualTo(before);
    Path diary = Files.writeString(folder.resolve("diary"), "Dear diary");
    assertThatThrownBy(() -> WatchFile.open(diary)).isInstanceOf(StoreException.class);
    assertThat(Files.readString(diary)).isEqualTo("Dear diary");
  }
}
