/**
 * What agencies send comes in, ninjs as JSON and NewsML-G2 as XML, and goes out as one kind of item
 * that says which version it is and whether it may be used. Begin with {@link
 * org.sitrep.read.agency.AgencyItem}.
 */
@NullMarked
package org.sitrep.read.agency;

import org.jspecify.annotations.NullMarked;
