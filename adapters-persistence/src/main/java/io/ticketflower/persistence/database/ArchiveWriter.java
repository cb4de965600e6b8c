package io.ticketflower.persistence.database;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes one archive, row by row: entries with a line for each row, then the manifest that tells
/// how many there are, and by which hash each entry is known to be undamaged.
final class ArchiveWriter {
  static final String MANIFEST = "manifest.json";

  private final ZipOutputStream zip;
  private final List<Json> entries = new ArrayList<>();

  ArchiveWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /// @param rows each a JSON object, as text
  void write(String entry, ResultSet rows) throws SQLException, IOException {
    MessageDigest digest = sha256();
    int count = 0;
    zip.putNextEntry(new ZipEntry(entry));
    while (rows.next()) {
      byte[] line = (rows.getString(1).replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8);
      digest.update(line);
      zip.write(line);
      count++;
    }
    zip.closeEntry();
    entries.add(
        JsonObject.of(
            "name", Json.of(entry),
            "rows", Json.of(count),
            "sha256", Json.of(HexFormat.of().formatHex(digest.digest()))));
  }

  /// The stream below stays open.
  void finish(JsonObject facts) throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write((facts.with("entries", Json.array(entries)) + "\n").getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
