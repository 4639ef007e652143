package org.sitrep.write.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.ExportAccount;

/** The columns of a layout, and how an event fills them. Safe for use by several threads. */
interface TableLayout {
  /** Returns the columns in the order of the layout. */
  List<String> columns();

  /** Returns why the layout has no room for an event, or null where it has. */
  @Nullable String lacking(Testimony told);

  /** Returns the rows of an event for which there is room. */
  List<Row> rows(Testimony told, ExportAccount account);
}
