package org.sitrep.store;

class PostgresQueryTest extends QueryContract {
  private final String address = PostgresForTests.fresh();

  @Override
  Store open() {
    return Stores.open(address);
  }
}
