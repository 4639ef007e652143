package org.sitrep.store;

class PostgresReviewTest extends ReviewContract {
  private final String address = PostgresForTests.fresh();

  @Override
  Store open() {
    return Stores.open(address);
  }
}
