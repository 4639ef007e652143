package org.sitrep.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * What the user knows better than the files.
 *
 * @param published the date that every report gets, or null to take the printed one
 * @param encoding the encoding of files that carry no byte order mark, or null to find it out
 */
public record ReadSettings(@Nullable Moment published, @Nullable Charset encoding) {
  /** Takes everything from the files. */
  public static final ReadSettings AS_PRINTED = new ReadSettings(null, null);
}
