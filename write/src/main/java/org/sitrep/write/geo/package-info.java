/**
 * Events as layers of a map: GeoJSON, GeoPackage, GeoParquet. Begin with {@link
 * org.sitrep.write.geo.GeoJsonExport}.
 */
@NullMarked
package org.sitrep.write.geo;

import org.jspecify.annotations.NullMarked;
