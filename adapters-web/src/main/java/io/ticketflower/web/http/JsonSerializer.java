package io.ticketflower.web.http;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import jakarta.inject.Singleton;
import java.io.IOException;

/// Writes JSON values of the domain into answers as what they are.
@Singleton
final class JsonSerializer<T extends Json> implements Serializer<T> {

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends T> type, T value)
      throws IOException {
    write(encoder, value);
  }

  private static void write(Encoder encoder, Json json) throws IOException {
    switch (json) {
      case JsonNull _ -> encoder.encodeNull();
      case JsonBoolean(var truth) -> encoder.encodeBoolean(truth);
      case JsonNumber(var number) -> encoder.encodeBigDecimal(number);
      case JsonString(var text) -> encoder.encodeString(text);
      case JsonArray(var items) -> {
        try (Encoder array = encoder.encodeArray(Argument.OBJECT_ARGUMENT)) {
          for (Json item : items) {
            write(array, item);
          }
        }
      }
      case JsonObject(var members) -> {
        try (Encoder object = encoder.encodeObject(Argument.OBJECT_ARGUMENT)) {
          for (var member : members.entrySet()) {
            object.encodeKey(member.getKey());
            write(object, member.getValue());
          }
        }
      }
    }
  }
}
