/** Tests of the job, on Flink, Kafka and PostgreSQL as they are. */
@NullMarked
package org.sitrep.flink;

import org.jspecify.annotations.NullMarked;
