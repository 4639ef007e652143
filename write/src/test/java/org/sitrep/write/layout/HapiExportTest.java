package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.EventStatus;
import org.sitrep.write.DuckDb;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** DuckDB reads what is written. */
class HapiExportTest {
  @TempDir private Path folder;

  @Test
  void addsUpMonthsByCountryAndUnit() throws Exception {
    assertThat(
            read(
                MadeUp.year(),
                "SELECT location_code, admin_level, provider_admin1_name, event_type, events,"
                    + " fatalities, reference_period_start, reference_period_end"
                    + " WHERE location_code = 'KEN' ORDER BY ALL"))
        .containsExactly(
            "KEN|0|null|civilian_targeting|1|1|2024-06-01|2024-06-30",
            "KEN|0|null|demonstration|2|null|2024-06-01|2024-06-30",
            "KEN|0|null|political_violence|1|1|2024-06-01|2024-06-30",
            "KEN|1|Nairobi County|civilian_targeting|1|1|2024-06-01|2024-06-30",
            "KEN|1|Nairobi County|demonstration|2|null|2024-06-01|2024-06-30",
            "KEN|1|Nairobi County|political_violence|1|1|2024-06-01|2024-06-30");
  }

  @Test
  void warnsOfWhatMakesARowWeak() throws Exception {
    List<ExportedEvent> events = List.of(MadeUp.shelling().status(EventStatus.CLAIMED).stored());

    assertThat(read(events, "SELECT warning WHERE admin_level = 0"))
        .containsExactly(
            "1 of 1 events claimed by a party to the conflict alone; 1 of 1 events dated to several"
                + " days, counted by the middle one; 1 of 1 events without any count of deaths,"
                + " added as 0");
  }

  @Test
  void showsWhatHasNoCountryAsAnError() throws Exception {
    assertThat(
            read(
                List.of(MadeUp.clash().at(null).stored()),
                "SELECT location_code, events, error ORDER BY ALL"))
        .containsExactly("null|1|the country is not known");
  }

  @Test
  void hasTheColumnsOfTheLayoutAfterAByteOrderMark() throws Exception {
    String text = Written.text(new HapiExport(), List.of());

    assertThat(text)
        .startsWith("\uFEFFlocation_code,has_hrp,in_gho,provider_admin1_name,")
        .endsWith(",dataset_hdx_id,resource_hdx_id,warning,error\r\n");
  }

  private List<String> read(List<ExportedEvent> events, String query) throws Exception {
    Path file = Written.file(new HapiExport(), events, folder);
    String[] parts = query.split("(?= WHERE| ORDER)", 2);
    return DuckDb.answers(
        parts[0]
            + " FROM read_csv('"
            + file
            + "', header = true)"
            + (parts.length > 1 ? parts[1] : ""));
  }
}
