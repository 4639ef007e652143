/**
 * OGC API - Features 1.0 (OGC 17-069r3 and its corrigendum 17-069r4) under {@code /ogc}: core,
 * GeoJSON, HTML and OpenAPI 3.0. In come requests, out go landing page, conformance, the collection
 * of events and its features. Begin reading at {@link org.sitrep.serve.ogc.Features}.
 */
@NullMarked
package org.sitrep.serve.ogc;

import org.jspecify.annotations.NullMarked;
