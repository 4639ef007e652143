package org.sitrep.store;

class PostgresGroupTest extends GroupContract {
  private final String address = PostgresForTests.fresh();

  @Override
  Store open() {
    return Stores.open(address);
  }
}
