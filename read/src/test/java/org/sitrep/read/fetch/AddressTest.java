package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddressTest {
  @Test
  void onePageHasOneAddress() {
    for (String same :
        new String[] {
          "https://harbour.example/a?id=7",
          "HTTPS://Harbour.Example:443/a?id=7#top",
          "https://harbour.example./a?utm_source=feed&id=7&utm_medium=rss",
          "https://user:word@harbour.example/b/../a?id=7&fbclid=x",
          "  https://harbour.example/a?id=7&  "
        }) {
      assertThat(Address.canonical(same)).as(same).isEqualTo("https://harbour.example/a?id=7");
    }
  }

  @Test
  void whatMayBeAnotherPageStaysAnother() {
    assertThat(Address.canonical("http://harbour.example/a")).isEqualTo("http://harbour.example/a");
    assertThat(Address.canonical("https://harbour.example/a/"))
        .isEqualTo("https://harbour.example/a/");
    assertThat(Address.canonical("https://harbour.example/A?b=2&a=1"))
        .isEqualTo("https://harbour.example/A?b=2&a=1");
    assertThat(Address.canonical("https://harbour.example:8443"))
        .isEqualTo("https://harbour.example:8443/");
  }

  @Test
  void signsThatNoAddressHoldsAreEscaped() {
    assertThat(Address.canonical("https://harbour.example/порт и море?q=\"a\""))
        .isEqualTo(
            "https://harbour.example/%D0%BF%D0%BE%D1%80%D1%82%20%D0%B8%20%D0%BC%D0%BE%D1%80%D0%B5"
                + "?q=%22a%22");
    assertThat(Address.canonical("https://bücher.example/a"))
        .isEqualTo("https://xn--bcher-kva.example/a");
  }

  @Test
  void whatIsNoAddressOfAPageIsNone() {
    for (String none :
        new String[] {"", "mailto:a@b.example", "javascript:x", "http://", "//x/y", "a b", "%"}) {
      assertThat(Address.canonical(none)).as(none).isNull();
    }
    assertThat(Address.canonical("https://harbour.example/" + "a".repeat(5_000))).isNull();
  }

  @Test
  void linksAreSeenFromTheirPage() {
    String page = "https://harbour.example/news/today?x=1";
    assertThat(Address.from(page, "../a")).isEqualTo("https://harbour.example/a");
    assertThat(Address.from(page, "//quai.example/b")).isEqualTo("https://quai.example/b");
    assertThat(Address.from(page, "?p=2")).isEqualTo("https://harbour.example/news/?p=2");
  }

  @Test
  void noPathBecomesPartOfAHost() {
    String page = "https://harbour.example/a/b";

    assertThat(Address.from(page, "..//..@other.example/x"))
        .isEqualTo("https://harbour.example/..@other.example/x");
    assertThat(Address.from(page, "/..x")).isEqualTo("https://harbour.example/..x");
    assertThat(Address.from(page, "../../../x")).isEqualTo("https://harbour.example/x");
  }
}
