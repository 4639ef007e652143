package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;

/** The routes of what the program works out of the whole record: control, tempo, situation. */
final class AccountRoutes {
  private static final int REPORTS = 16;

  private static final int WEEK = 7;

  private final Store store;
  private final Accounts accounts;
  private final Remembered<Packed> lists;
  private final Remembered<String> situations;

  AccountRoutes(Store store, Accounts accounts, RecordState record) {
    this.store = store;
    this.accounts = accounts;
    this.lists = record.remembering(2);
    this.situations = record.remembering(REPORTS);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/control", "listControl", "Who held which place when", this::control)
            .giving("Control"),
        Route.get("/api/tempo", "listTempo", "How busy each side was, by area and day", this::tempo)
            .giving("Tempo"),
        Route.get("/api/situation", "getSituation", "The situation report", this::situation)
            .taking(
                Parameter.text("country", "ISO 3166-1 alpha-3 code, or the name").needed(),
                Parameter.day("from", "The first day (default: six days before the last)"),
                Parameter.day("to", "The last day (default: that of the latest event there)"),
                Parameter.oneOf(
                    Exchange.FORM,
                    "The form, in place of Accept",
                    List.of("json", "html", "markdown")))
            .giving(200, "The situation report", "Situation", mediaTypes())
            .failing(501, "This server was started without a writer of situation reports."));
  }

  private static String[] mediaTypes() {
    return Stream.of(SituationWriter.Form.values())
        .map(SituationWriter.Form::mediaType)
        .toArray(String[]::new);
  }

  private void control(Exchange exchange) {
    answer(exchange, accounts.control());
  }

  private void tempo(Exchange exchange) {
    answer(exchange, accounts.tempo());
  }

  private void answer(Exchange exchange, Supplier<? extends List<? extends JsonNode>> account) {
    lists.get(exchange.path(), () -> Packed.of(Json.array(account.get()))).answer(exchange);
  }

  private void situation(Exchange exchange) {
    SituationWriter writer = accounts.situation();
    if (writer == null) {
      throw Problem.of(501, "This server was started without a writer of situation reports.");
    }
    SituationWriter.Form form = form(exchange.mediaType());
    String report =
        situations.get(form + "?" + exchange.query(), () -> written(writer, form, exchange));
    if (form == SituationWriter.Form.HTML) {
      Guard.allowStyles(exchange.context(), report);
    }
    exchange.answer(report);
  }

  private String written(SituationWriter writer, SituationWriter.Form form, Exchange exchange) {
    String country = exchange.needed("country");
    LocalDate asked = exchange.day("to");
    LocalDate to = asked == null ? latest(country) : asked;
    LocalDate from = exchange.day("from");
    try {
      return writer.write(form, country, from == null ? to.minusDays(WEEK - 1) : from, to);
    } catch (IllegalArgumentException cannotBe) {
      throw Problem.badRequest(String.valueOf(cannotBe.getMessage()));
    }
  }

  /** The last day of the latest event in a country; today where none is told. */
  private LocalDate latest(String country) {
    EventQuery there = EventQuery.asking().countries(List.of(country)).build();
    return store.events(there, new Slice(Slice.Order.LATEST, 0, 1)).stream()
        .map(stored -> stored.event().range())
        .filter(Objects::nonNull)
        .map(DateRange::to)
        .findFirst()
        .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }

  private static SituationWriter.Form form(@Nullable String mediaType) {
    return Stream.of(SituationWriter.Form.values())
        .filter(form -> form.mediaType().equals(mediaType))
        .findFirst()
        .orElse(SituationWriter.Form.JSON);
  }
}
