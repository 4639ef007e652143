package org.sitrep.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.flink.wire.Arrived;
import org.sitrep.flink.wire.Change;
import org.sitrep.flink.wire.Coded;
import org.sitrep.flink.wire.Envelope;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;
import org.sitrep.model.SentenceVector;

/** What goes over the wire and into saved states. */
final class WireTest {
  private static final Report HALF_A_PAIR = Report.of("r1", "half \uD83D, whole \uD83D\uDD4A");

  @ParameterizedTest
  @ValueSource(classes = {Arrived.class, Coded.class, Change.class, Standing.class})
  void isFlatAndNeedsNoSerializerThatTakesAnything(Class<?> record) {
    TypeInformation<?> type = TypeInformation.of(record);
    SerializerConfigImpl strict = new SerializerConfigImpl();
    strict.setGenericTypes(false);

    assertThat(type).isNotInstanceOf(GenericTypeInfo.class);
    assertThat(type.createSerializer(strict)).isNotNull();
  }

  @Test
  void comesBackAsItWasSent() throws IOException {
    Arrived sent =
        Arrived.report(Arrived.Kind.REPORT, HALF_A_PAIR, new Edition("7", false, "note"), 12);
    Arrived back = sentOn(sent, Arrived.class);

    assertThat(back).isEqualTo(sent);
    assertThat(back.report()).isEqualTo(HALF_A_PAIR);
  }

  @Test
  void aCodedReportKeepsTheVectorsOfItsSentences() throws IOException {
    Arrived arrived = Arrived.report(Arrived.Kind.REPORT, HALF_A_PAIR, null, 12);
    SentenceVector vector = SentenceVector.of(new byte[] {1, 2, 127});
    Coded coded = Coded.of(arrived, CodedReport.uncoded(HALF_A_PAIR), false, any -> vector);
    Coded back = sentOn(coded, Coded.class);

    assertThat(back.report()).isEqualTo(CodedReport.uncoded(HALF_A_PAIR));
    assertThat(back.vectors(1).get(0).bytes()).containsExactly(1, 2, 127);
    assertThat(back.edition()).isNull();
  }

  private static <T> T sentOn(T value, Class<T> type) throws IOException {
    TypeSerializer<T> serializer =
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(value, out);
    return serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
  }

  @Test
  void aVersionThatIsNotKnownIsRefusedAndNotGuessedAt() {
    assertThatThrownBy(() -> new Change(2, Change.Kind.EVENT, "e", "", ""))
        .hasMessageContaining("version 2 found, 1 expected");
    List<Arrived> found =
        Envelope.arrived(
            "{\"sitrep\":2,\"takenBack\":\"r1\"}".getBytes(StandardCharsets.UTF_8), "t-0@1", 5);
    assertThat(found).extracting(Arrived::kind).containsExactly(Arrived.Kind.REFUSED);
    assertThat(found.get(0).note()).contains("version 2 found");
  }

  @Test
  void anEnvelopeComesBackFromTheTopic() {
    Envelope notice = new Envelope(1, null, new Edition("3", true, null), "r1", false);
    List<Arrived> found = Envelope.arrived(notice.bytes(), "t-0@1", 5);

    assertThat(found).containsExactly(Arrived.takenBack("r1", new Edition("3", true, null), 5));
    assertThat(Envelope.arrived(Envelope.again(HALF_A_PAIR).bytes(), "t-0@2", 5))
        .extracting(Arrived::kind, Arrived::report)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Arrived.Kind.AGAIN, HALF_A_PAIR));
  }

  @Test
  void aDateAfterAReportWasSeenMovesNoClock() {
    Report misdated =
        new Report(
            "r1",
            null,
            null,
            null,
            null,
            "text",
            org.sitrep.model.Moment.parse("2035-01-01"),
            null,
            null,
            null,
            null);
    assertThat(Arrived.report(Arrived.Kind.REPORT, misdated, null, 99).printed()).isEqualTo(99);
  }

  @Test
  void aBatchHoldsTheLastChangeOfEachAndComesBackFromACheckpoint() throws IOException {
    Change put = new Change(1, Change.Kind.EVENT, "e1", "", "{}");
    Change gone = Change.eventGone("e1");
    Change pair = Change.copyGone("r1", "r2");
    ChangeBatch batch = ChangeBatch.of(Instant.ofEpochMilli(7), List.of(put, pair, gone));
    ChangeBatch.Serializer serializer = new ChangeBatch.Serializer();

    assertThat(batch.changes()).containsExactlyInAnyOrder(gone, pair);
    assertThat(serializer.deserialize(1, serializer.serialize(batch))).isEqualTo(batch);
    assertThatThrownBy(() -> serializer.deserialize(9, new byte[0])).hasMessageContaining("9");
  }
}
