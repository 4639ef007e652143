package org.sitrep.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceVector;

/** The vectors of one sentence model. */
final class VectorTable implements SentenceVectors {
  private final Sqlite sqlite;
  private final String encoder;

  VectorTable(Sqlite sqlite, String encoder) {
    this.sqlite = sqlite;
    this.encoder = encoder;
  }

  @Override
  public @Nullable SentenceVector get(String sentence) {
    return sqlite.first(
        "SELECT parts FROM vectors WHERE encoder = ? AND text_hash = ?",
        row -> SentenceVector.of(row.getBytes(1)),
        encoder,
        Records.sha256(sentence));
  }

  @Override
  public void put(Map<String, SentenceVector> vectors) {
    sqlite.inTransaction(() -> vectors.forEach(this::put));
  }

  private void put(String sentence, SentenceVector vector) {
    sqlite.update(
        "INSERT INTO vectors VALUES (?, ?, ?)"
            + " ON CONFLICT (encoder, text_hash) DO UPDATE SET parts = excluded.parts",
        encoder,
        Records.sha256(sentence),
        vector.bytes());
  }
}
