package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReservationTest {
  @Test
  void headersReserve() {
    assertThat(Reservation.isIn(answer("", "tdm-reservation", "1"))).isTrue();
    assertThat(Reservation.isIn(answer("", "tdm-reservation", "0"))).isFalse();
    assertThat(Reservation.isIn(answer("", "x-robots-tag", "noarchive, noai"))).isTrue();
    assertThat(Reservation.isIn(answer("", "x-robots-tag", "sitrep: noai"))).isTrue();
    assertThat(Reservation.isIn(answer("", "x-robots-tag", "otherbot: noai"))).isFalse();
  }

  @Test
  void metaElementsReserve() {
    assertThat(Reservation.isIn(page("<meta name='Robots' content='index, NoAI'>"))).isTrue();
    assertThat(Reservation.isIn(page("<meta name=tdm-reservation content=1>"))).isTrue();
    assertThat(Reservation.isIn(page("<meta name=tdm-reservation content=0>"))).isFalse();
  }

  @Test
  void wordsOfATextReserveNothing() {
    assertThat(Reservation.isIn(page("<p>The tag noai and tdm-reservation are new.</p>")))
        .isFalse();
  }

  private static Answer page(String html) {
    return answer(html, "content-type", "text/html");
  }

  private static Answer answer(String body, String header, String value) {
    return new Answer(200, Map.of(header, List.of(value)), body.getBytes(StandardCharsets.UTF_8));
  }
}
