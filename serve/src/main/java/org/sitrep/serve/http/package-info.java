/**
 * How requests are read and answered. In come the routes of the server, each with the parameters it
 * takes and what it answers; out go strict reading of parameters, content negotiation, entity tags,
 * problems by RFC 9457, and the OpenAPI document, all from that one table. Begin reading at {@link
 * org.sitrep.serve.http.Route}.
 */
@NullMarked
package org.sitrep.serve.http;

import org.jspecify.annotations.NullMarked;
