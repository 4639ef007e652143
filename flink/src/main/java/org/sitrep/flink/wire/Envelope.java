package org.sitrep.flink.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;
import org.sitrep.read.Found;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;

/**
 * A value of the topic of reports, as this program writes it: a report as it was read, or that one
 * is taken back. Whatever else stands in the topic is read as {@code sitrep read} reads a line of
 * JSON.
 *
 * @param version of this shape, which tells it from the lines of others
 * @param report the report, or null
 * @param edition its version, where its publisher counts any; of what is taken back, always
 * @param takenBack the id of a report that is taken back, or null
 * @param again whether the report is to be coded anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Envelope(
    @JsonProperty("sitrep") int version,
    @Nullable Report report,
    @Nullable Edition edition,
    @Nullable String takenBack,
    boolean again) {
  /** The version that is written. */
  public static final int VERSION = 1;

  private static final String MARK = "{\"sitrep\":";

  public Envelope {
    Versions.check(version, VERSION, "A report in the topic");
    if ((report == null) == (takenBack == null) || (takenBack != null && edition == null)) {
      throw new IllegalArgumentException("Expected a report, or the edition that takes one back");
    }
  }

  /** Returns the value of what was read, or null where it goes into no topic. */
  public static @Nullable Envelope of(Found found) {
    if (found instanceof Found.Text text) {
      return new Envelope(VERSION, text.report(), text.edition(), null, false);
    }
    return found instanceof Found.Notice notice
        ? new Envelope(VERSION, null, notice.edition(), notice.reportId(), false)
        : null;
  }

  /** Returns the value of a report that is to be coded anew. */
  public static Envelope again(Report report) {
    return new Envelope(VERSION, report, null, null, true);
  }

  /** Returns the id of the report that it is about, by which topics are parted. */
  public String id() {
    return report == null ? String.valueOf(takenBack) : report.id();
  }

  /** Returns it as it stands in the topic. */
  public byte[] bytes() {
    return ModelJson.of(this).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns what a value of the topic holds.
   *
   * @param place where it stands, for people
   * @param seen when it was first seen, in milliseconds
   */
  public static List<Arrived> arrived(byte[] value, String place, long seen) {
    String text = new String(value, StandardCharsets.UTF_8);
    if (!text.startsWith(MARK)) {
      return foreign(value, place, seen);
    }
    try {
      return List.of(ModelJson.read(text, Envelope.class).arrived(seen));
    } catch (IllegalArgumentException wrong) {
      String says = String.valueOf(wrong.getMessage());
      return List.of(Arrived.refused(new Refusal(place, null, "envelope", says), seen));
    }
  }

  private Arrived arrived(long seen) {
    if (report != null) {
      Arrived.Kind kind = again ? Arrived.Kind.AGAIN : Arrived.Kind.REPORT;
      return Arrived.report(kind, report, edition, seen);
    }
    if (takenBack == null || edition == null) {
      throw new IllegalArgumentException("Nothing is taken back");
    }
    return Arrived.takenBack(takenBack, edition, seen);
  }

  private static List<Arrived> foreign(byte[] value, String place, long seen) {
    List<Arrived> all = new ArrayList<>();
    new Reader()
        .read(
            place + ".jsonl",
            new ByteArrayInputStream(value),
            ReadSettings.AS_PRINTED,
            found -> {
              @Nullable Envelope envelope = of(found);
              if (envelope != null) {
                all.add(envelope.arrived(seen));
              } else if (found instanceof Refusal refusal) {
                all.add(Arrived.refused(refusal, seen));
              } else if (found instanceof Found.Embargo embargo) {
                all.add(Arrived.refused(embargo.refusal(), seen));
              }
            });
    return all;
  }
}
