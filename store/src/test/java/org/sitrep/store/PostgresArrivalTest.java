package org.sitrep.store;

class PostgresArrivalTest extends ArrivalContract {
  private String address = PostgresForTests.fresh();

  @Override
  Store open() {
    return Stores.open(address);
  }

  @Override
  void openAnother() {
    address = PostgresForTests.fresh();
    openStore();
  }
}
