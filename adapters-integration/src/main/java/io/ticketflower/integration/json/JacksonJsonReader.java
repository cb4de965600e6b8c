package io.ticketflower.integration.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON with Jackson's streaming parser, which knows the bounds; what PostgreSQL can't keep
/// is refused on top.
public final class JacksonJsonReader implements JsonReader {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_STRING = 2_000_000;
  private static final int LARGEST_EXPONENT = 400;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(LONGEST_STRING)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  @Override
  public Reading read(String text) {
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        return new Reading.Malformed("Expected JSON, but the text is empty.", 1, 1);
      }
      Json json = value(parser);
      if (parser.nextToken() != null) {
        throw new Refused("Expected the end after one JSON value, but more follows.", parser);
      }
      return new Reading.Understood(json);
    } catch (Refused refused) {
      return malformed(refused.getMessage(), refused.where);
    } catch (JsonProcessingException malformed) {
      return malformed(
          "Expected JSON, but: " + malformed.getOriginalMessage(), malformed.getLocation());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Reading.Malformed malformed(String message, JsonLocation where) {
    return new Reading.Malformed(
        message, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
  }

  private static Json value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> Json.of(storable(parser.getText(), parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.of(number(parser));
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> JsonNull.NULL;
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new Refused("Expected a JSON value, but got " + token + ".", parser);
    };
  }

  private static Json object(JsonParser parser) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = storable(parser.currentName(), parser);
      parser.nextToken();
      members.put(name, value(parser));
    }
    return Json.object(members);
  }

  private static Json array(JsonParser parser) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return Json.array(items);
  }

  private static BigDecimal number(JsonParser parser) throws IOException {
    BigDecimal number = parser.getDecimalValue();
    if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
        || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
      throw new Refused(
          "Expected a number between 1e-%d and 1e%d, but got a more extreme one."
              .formatted(LARGEST_EXPONENT, LARGEST_EXPONENT),
          parser);
    }
    return number;
  }

  private static String storable(String text, JsonParser parser) {
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == 0) {
        throw new Refused("Expected text without U+0000, but it has one.", parser);
      }
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!paired) {
          throw new Refused("Expected whole characters, but half of one stands alone.", parser);
        }
        index++;
      }
    }
    return text;
  }

  /// Well-formed JSON that is refused all the same.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient JsonLocation where;

    Refused(String message, JsonParser parser) {
      super(message, null, false, false);
      this.where = parser.currentTokenLocation();
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
