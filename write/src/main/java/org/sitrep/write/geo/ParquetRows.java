package org.sitrep.write.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;
import org.sitrep.write.EventColumns;
import org.sitrep.write.ExportedEvent;

/** Events as rows of a Parquet file. */
final class ParquetRows {
  static final String GEOMETRY = "geometry";
  static final MessageType SCHEMA = schema();

  private ParquetRows() {}

  private static MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    EventTable.columns().forEach(column -> schema.addField(type(column)));
    schema.addField(Types.optional(PrimitiveTypeName.BINARY).named(GEOMETRY));
    return schema.named("events");
  }

  private static Type type(EventTable.Column column) {
    return switch (column.kind()) {
      case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
      case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case TEXTS ->
          Types.requiredList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
    };
  }

  static Group of(ExportedEvent event) {
    Group row = new SimpleGroup(SCHEMA);
    JsonNode cells = EventColumns.of(event);
    for (EventTable.Column column : EventTable.columns()) {
      put(row, column, cells.path(column.name()));
    }
    putPoint(row, event.event().place());
    return row;
  }

  private static void put(Group row, EventTable.Column column, JsonNode cell) {
    if (column.kind() == EventTable.Kind.TEXTS) {
      Group list = row.addGroup(column.name());
      cell.forEach(text -> list.addGroup("list").add("element", text.asText()));
    } else if (!cell.isNull() && !cell.isMissingNode()) {
      putValue(row, column, cell);
    }
  }

  private static void putValue(Group row, EventTable.Column column, JsonNode cell) {
    switch (column.kind()) {
      case WHOLE -> row.add(column.name(), cell.asInt());
      case REAL -> row.add(column.name(), cell.asDouble());
      case DATE -> row.add(column.name(), (int) LocalDate.parse(cell.asText()).toEpochDay());
      case TEXT, TEXTS -> row.add(column.name(), cell.asText());
    }
  }

  private static void putPoint(Group row, @Nullable Place place) {
    if (place != null && place.latitude() != null && place.longitude() != null) {
      byte[] point = Wkb.point(place.longitude(), place.latitude());
      row.add(GEOMETRY, Binary.fromConstantByteArray(point));
    }
  }
}
