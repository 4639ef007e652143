/**
 * How many: a parsed sentence comes in, the numbers of people killed, injured, driven out and
 * detained that it tells go out, each with the words it rests on. Begin with {@link
 * org.sitrep.code.count.CountFinder}.
 */
@NullMarked
package org.sitrep.code.count;

import org.jspecify.annotations.NullMarked;
