/**
 * The same steps as the single program, as a job on Flink: reports come in by a topic of Kafka,
 * events and copies go out into a store, and what changed into another topic. Wiring only: what is
 * decided is decided in the other rooms. Begin with {@link org.sitrep.flink.RecordJob}.
 */
@NullMarked
package org.sitrep.flink;

import org.jspecify.annotations.NullMarked;
