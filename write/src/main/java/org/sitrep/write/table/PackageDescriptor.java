package org.sitrep.write.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.Nodes;

/** What a Data Package says of itself: {@code datapackage.json}, version 2 of the standard. */
final class PackageDescriptor {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private static final String ABOUT =
      "Conflict events read from news reports. Each event stands on claims; a claim quotes at most"
          + " 500 characters of its report and links to it. In a text, a first character that a"
          + " spreadsheet would take for a formula has an apostrophe before it.";

  private PackageDescriptor() {}

  static ObjectNode of(ExportAccount account, Path folder) throws IOException {
    ObjectNode node = Nodes.object().put("$schema", PROFILE).put("name", "sitrep-events");
    node.put("title", "Conflict events: " + account.filters());
    node.put("description", ABOUT + " Cite as: " + account.citation());
    node.put("version", account.codebook()).put("created", account.made().toString());
    node.putArray("keywords").add("armed conflict").add("event data");
    ObjectNode maker = node.putArray("contributors").addObject();
    maker.put("title", account.program()).putArray("roles").add("creator");
    ObjectNode stated = node.putObject("account");
    account.members().forEach(stated::put);
    for (String table : PackageTables.NAMES) {
      node.withArray("resources").add(resource(table, folder.resolve(table + ".csv")));
    }
    return node;
  }

  private static ObjectNode resource(String table, Path file) throws IOException {
    ObjectNode node = Nodes.object().put("name", table).put("path", table + ".csv");
    // "profile" for readers of version 1 of the standard, "type" for those of version 2.
    node.put("profile", "tabular-data-resource").put("type", "table");
    node.put("format", "csv").put("mediatype", "text/csv");
    node.put("encoding", "utf-8")
        .put("bytes", Files.size(file))
        .put("hash", "sha256:" + hash(file));
    node.set("schema", PackageTables.schema(table));
    return node;
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
