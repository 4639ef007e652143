/** Tests of the store; begin with {@link org.sitrep.store.StoreContract}. */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
