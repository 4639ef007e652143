package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-07-01;2025-07-01",
        "2024-12-02T10:00:00Z;2024-12-02T10:00:00Z",
        "2024-12-02T10:00:00.000+03:00;2024-12-02T07:00:00Z",
        "2024-12-02T10:00:00+0300;2024-12-02T07:00:00Z",
        "2024-12-02 10:00;2024-12-02",
        "2024/12/02;2024-12-02",
        "20230918T031500Z;2023-09-18T03:15:00Z",
        "20230918;2023-09-18",
        "Mon, 02 Dec 2024 10:00:00 GMT;2024-12-02T10:00:00Z",
        "Published: Mon, 02 Dec 2024 10:00;2024-12-02",
        "Published On 2 Dec 2024;2024-12-02",
        "July 1, 2025;2025-07-01",
        "1 July 2025;2025-07-01",
        "Monday 2nd December 2024;2024-12-02",
        "Tuesday, Sept. 3, 2024 at 4:05 pm EDT;2024-09-03T20:05:00Z",
        "Last updated: 2 December 2024, 12:30 AM UTC;2024-12-02T00:30:00Z",
        "02.12.2024;2024-12-02",
        "31/12/2024;2024-12-31",
        "12/31/2024;2024-12-31",
      })
  void readsADate(String printed, String expected) {
    assertThat(PrintedDate.parse(printed)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02/03/2024",
        "31 February 2024",
        "2024-13-01",
        "July 2025",
        "Monday",
        "",
        "5 people 2024",
        "On 2 December 2024 troops left",
        "2024-12-02T10:00:00+99:00"
      })
  void takesNothingElseForADate(String printed) {
    assertThat(PrintedDate.parse(printed)).isNull();
  }
}
