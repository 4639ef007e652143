/**
 * A cluster of separate processes on this machine, for trying out and for tests: a broker of Kafka,
 * a coordinator of ZooKeeper, a job manager and task managers of Flink. Begin with {@link
 * org.sitrep.flink.cluster.ClusterProgram}.
 */
@NullMarked
package org.sitrep.flink.cluster;

import org.jspecify.annotations.NullMarked;
