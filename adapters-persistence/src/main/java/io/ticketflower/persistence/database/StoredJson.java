package io.ticketflower.persistence.database;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/// JSON values as columns keep them.
@Singleton
public final class StoredJson {
  private final JsonReader reader;

  public StoredJson(JsonReader reader) {
    this.reader = reader;
  }

  public static JSON of(Json json) {
    return JSON.json(json.toString());
  }

  public Json read(JSON stored) {
    return reader.readOwn(stored.data());
  }

  public Optional<Json> readIfPresent(@Nullable JSON stored) {
    return Optional.ofNullable(stored).map(this::read);
  }

  public JsonObject readObject(JSON stored) {
    return switch (read(stored)) {
      case JsonObject object -> object;
      case Json other ->
          throw new IllegalArgumentException("Expected a stored object, but got " + other + ".");
    };
  }
}
