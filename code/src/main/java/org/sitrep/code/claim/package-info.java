/**
 * What happened: a parsed report and its cast come in, claims go out. Begin with {@code
 * ClaimFinder}.
 */
@NullMarked
package org.sitrep.code.claim;

import org.jspecify.annotations.NullMarked;
