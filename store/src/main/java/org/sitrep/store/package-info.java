/**
 * Coded reports, copies and events come in and are given back as they were, with the history of
 * their arrival: when an event was first seen, how often it changed, where its id went. Begin with
 * {@link org.sitrep.store.Stores} and {@link org.sitrep.store.Store}; the tables are described in
 * the numbered SQL files beside the classes.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
