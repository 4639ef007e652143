/**
 * Packed files come in and the files in them go out, one by one: zip, tar, gzip, bzip2, xz, zstd,
 * WARC, one in the other. Nothing that is packed is written to disk under its own name, and what
 * unpacks to more than is sane is refused. Begin with {@link org.sitrep.read.archive.Archives}.
 */
@NullMarked
package org.sitrep.read.archive;

import org.jspecify.annotations.NullMarked;
