/** Tests of where acts happened. */
@org.jspecify.annotations.NullMarked
package org.sitrep.code.claim;
