package org.sitrep.write.layout;

import java.util.List;
import org.sitrep.write.ExportAccount;

/** The columns of a layout, and how an event fills them. Safe for use by several threads. */
interface TableLayout {
  /** Returns the columns in the order of the layout. */
  List<String> columns();

  /** Returns the rows of an event, or why it has none. */
  Outcome of(Testimony told, ExportAccount account);
}
