package org.sitrep.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.link.tempo.TempoCounts;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.serve.ServeSettings;
import org.sitrep.serve.SituationWriter;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.ControlChangeJson;
import org.sitrep.write.JsonLines;
import org.sitrep.write.TempoDayJson;
import org.sitrep.write.situation.Situation;
import org.sitrep.write.situation.SituationHtml;
import org.sitrep.write.situation.SituationJson;
import org.sitrep.write.situation.SituationMarkdown;

/** Gives a server what the program works out of a whole store. Safe for use by several threads. */
final class ServedAccounts {
  private final Store store;

  /** What takes the whole record to find out, kept as long as that stays as it is. */
  private final Remembered<List<ControlChange>> control;

  ServedAccounts(Store store) {
    this.store = store;
    this.control = new RecordState(store).remembering(1);
  }

  /** Returns the settings with every account that the program can give. */
  ServeSettings added(ServeSettings settings) {
    Reasons reasons = new Reasons(store);
    return settings
        .explaining(reasons::of)
        .withControl(this::control)
        .withTempo(this::tempo)
        .withSituation(this::situation);
  }

  private String situation(
      SituationWriter.Form form, String country, LocalDate from, LocalDate to) {
    Situation situation =
        new Situations(store, this::changes).of(Situations.scope(country, from, to));
    return switch (form) {
      case JSON -> JsonLines.line(SituationJson.of(situation));
      case HTML -> SituationHtml.of(situation);
      case MARKDOWN -> SituationMarkdown.of(situation);
    };
  }

  private List<? extends JsonNode> control() {
    return changes().stream().map(ControlChangeJson::of).toList();
  }

  private List<ControlChange> changes() {
    return control.get("control", () -> Situations.control(store));
  }

  private List<? extends JsonNode> tempo() {
    return TempoCounts.of(reports(store.copies()), events()).days().stream()
        .map(TempoDayJson::of)
        .toList();
  }

  private List<CodedReport> reports(List<Copy> copies) {
    return InheritedDates.of(store.reports(), copies);
  }

  private List<Event> events() {
    return store.events().stream().map(StoredEvent::event).toList();
  }
}
