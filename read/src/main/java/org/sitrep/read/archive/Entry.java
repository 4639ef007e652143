package org.sitrep.read.archive;

import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A file that is no archive.
 *
 * @param path the path of the outermost file, and the names by which it lies in it, with
 *     exclamation marks between
 * @param name the last of these names, by whose ending the content may be taken for what it is
 * @param packed whether it lies in an archive
 * @param address the address it was fetched from, or null
 * @param mediaType what its publisher said it is, in small letters and without parameters, or null
 * @param charset the charset that its publisher said it is in, or null
 * @param content its bytes, good until the next entry; supports {@code mark}
 */
public record Entry(
    String path,
    String name,
    boolean packed,
    @Nullable String address,
    @Nullable String mediaType,
    @Nullable Charset charset,
    InputStream content) {}
