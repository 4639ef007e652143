/**
 * What goes over the wire, between steps and in saved states: flat records of a version each, whose
 * bodies are the values of the model as JSON. Begin with {@link org.sitrep.flink.wire.Arrived}.
 */
@NullMarked
package org.sitrep.flink.wire;

import org.jspecify.annotations.NullMarked;
