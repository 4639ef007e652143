package org.sitrep.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceVector;

/** The vectors of one sentence model. */
final class VectorTable implements SentenceVectors {
  private final Database database;
  private final String encoder;

  VectorTable(Database database, String encoder) {
    this.database = database;
    this.encoder = encoder;
  }

  @Override
  public @Nullable SentenceVector get(String sentence) {
    return database.first(
        "SELECT parts FROM vectors WHERE encoder = ? AND text_hash = ?",
        row -> SentenceVector.of(row.getBytes(1)),
        encoder,
        Records.sha256(sentence));
  }

  @Override
  public void put(Map<String, SentenceVector> vectors) {
    database.inTransaction(() -> vectors.forEach(this::put));
  }

  private void put(String sentence, SentenceVector vector) {
    database.update(
        "INSERT INTO vectors (encoder, text_hash, parts) VALUES (?, ?, ?)"
            + " ON CONFLICT (encoder, text_hash) DO UPDATE SET parts = excluded.parts",
        encoder,
        Records.sha256(sentence),
        vector.bytes());
  }
}
