/**
 * What is asked of the record and how it is told: the filters that every address about events
 * takes, pages of lists, the shapes that several routes answer in, and what is remembered as long
 * as the record stays as it is. In come exchanges, out go queries of the store. Begin reading at
 * {@link org.sitrep.serve.record.Filters}.
 */
@NullMarked
package org.sitrep.serve.record;

import org.jspecify.annotations.NullMarked;
