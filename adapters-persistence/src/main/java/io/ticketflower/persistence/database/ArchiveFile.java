package io.ticketflower.persistence.database;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// An archive that is read: what it says of itself, and its rows, which are held to that.
final class ArchiveFile implements AutoCloseable {
  private final ZipFile zip;
  private final JsonObject manifest;
  private final Map<String, JsonObject> entries = new LinkedHashMap<>();

  private ArchiveFile(ZipFile zip, JsonObject manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  static ArchiveFile open(Path file, JsonReader jsonReader) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      ArchiveFile archive = new ArchiveFile(zip, manifest(zip, jsonReader));
      archive.listEntries();
      return archive;
    } catch (IOException | RuntimeException fault) {
      zip.close();
      throw fault;
    }
  }

  /// Takes one row, as JSON on one line.
  interface Line {
    void take(String row) throws Exception;
  }

  String text(String... way) {
    Json at = manifest;
    for (String step : way) {
      at = at instanceof JsonObject object ? object.get(step).orElse(Json.of("")) : Json.of("");
    }
    return at instanceof JsonString(var text) ? text : at.toString();
  }

  Set<String> entries() {
    return entries.keySet();
  }

  long rows(String name) {
    return entries.getOrDefault(name, JsonObject.EMPTY).get("rows").orElse(Json.of(-1))
            instanceof JsonNumber(var count)
        ? count.longValue()
        : -1;
  }

  /// @throws ArchiveRefused if the entry is not as the manifest says
  void read(String name, Line line) throws Exception {
    JsonObject told = entries.get(name);
    ZipEntry entry = zip.getEntry(name);
    if (told == null || entry == null) {
      throw new ArchiveRefused("Expected an entry %s, but there is none.".formatted(name));
    }
    MessageDigest digest = ArchiveWriter.sha256();
    int rows = 0;
    try (InputStream bytes = new DigestInputStream(zip.getInputStream(entry), digest);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        line.take(row);
        rows++;
      }
    } catch (IOException damage) {
      throw damaged(name, String.valueOf(damage.getMessage()));
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    if (!told.get("sha256").equals(Optional.of(Json.of(hash)))) {
      throw damaged(name, "its SHA-256 is " + hash);
    }
    if (rows(name) != rows) {
      throw damaged(name, "it has %d rows".formatted(rows));
    }
  }

  private static ArchiveRefused damaged(String name, String why) {
    return new ArchiveRefused(
        "Expected the entry %s as the manifest has it, but it is damaged: %s."
            .formatted(name, why));
  }

  private static JsonObject manifest(ZipFile zip, JsonReader jsonReader) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
    if (entry == null) {
      throw new ArchiveRefused("Expected an archive of a company, but it has no manifest.");
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return (JsonObject) jsonReader.readOwn(text);
    } catch (RuntimeException noJson) {
      throw new ArchiveRefused("Expected a manifest in JSON, but it is none.", noJson);
    }
  }

  private void listEntries() {
    if (manifest.get("entries").orElse(Json.of("")) instanceof JsonArray(var items)) {
      for (Json item : items) {
        if (item instanceof JsonObject told && told.get("name").isPresent()) {
          entries.put(((JsonString) told.get("name").orElseThrow()).value(), told);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
