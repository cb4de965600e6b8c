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
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON with Jackson's tokens. The limits are this class's: text that is too large as a whole
/// must be refused by whoever receives it.
public final class JacksonJsonReader implements JsonReader {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LARGEST_EXPONENT = 400;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // names are chosen by strangers, so they are not kept for ever
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  @Override
  public Reading read(String text) {
    try (JsonParser parser = factory.createParser(text)) {
      return read(parser);
    } catch (IOException e) {
      throw new IllegalStateException("Expected text in memory to be readable.", e);
    }
  }

  private static Reading read(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new Refused("Expected a JSON value, but the text is empty.");
      }
      Json json = value(parser);
      if (parser.nextToken() != null) {
        throw new Refused("Expected the end of the text, but more follows.");
      }
      return new Reading.Understood(json);
    } catch (Refused refused) {
      return malformed(refused.getMessage(), parser.currentTokenLocation());
    } catch (JsonProcessingException fault) {
      // a limit that was passed has no place of its own
      JsonLocation place = fault.getLocation();
      return malformed(Wording.of(fault), place == null ? parser.currentLocation() : place);
    }
  }

  private static Reading malformed(String message, JsonLocation place) {
    return new Reading.Malformed(
        message, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  private static Json value(JsonParser parser) throws IOException, Refused {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> Json.of(checked(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> JsonBoolean.TRUE;
      case VALUE_FALSE -> JsonBoolean.FALSE;
      case VALUE_NULL -> JsonNull.NULL;
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new Refused("Expected a JSON value, but found none.");
    };
  }

  private static Json object(JsonParser parser) throws IOException, Refused {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = checked(parser.currentName());
      parser.nextToken();
      members.put(name, value(parser));
    }
    return Json.object(members);
  }

  private static Json array(JsonParser parser) throws IOException, Refused {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return Json.array(items);
  }

  private static Json number(JsonParser parser) throws IOException, Refused {
    String digits = parser.getText();
    if (digits.length() > LONGEST_NUMBER) {
      throw new Refused(
          "Expected a number of at most %d characters, but it has %d."
              .formatted(LONGEST_NUMBER, digits.length()));
    }
    if (exponentIsTooLarge(digits)) {
      throw new Refused(
          "Expected an exponent from -%d to %d, but the number has a larger one."
              .formatted(LARGEST_EXPONENT, LARGEST_EXPONENT));
    }
    return Json.of(new BigDecimal(digits));
  }

  private static boolean exponentIsTooLarge(String number) {
    int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (mark < 0) {
      return false;
    }
    String exponent = number.substring(mark + 1).replaceFirst("^[+-]?0*(?=\\d)", "");
    return exponent.length() > 3 || Integer.parseInt(exponent) > LARGEST_EXPONENT;
  }

  private static String checked(String string) throws Refused {
    for (int at = 0; at < string.length(); at++) {
      char character = string.charAt(at);
      if (character == 0) {
        throw new Refused("Expected text without U+0000, but it has one.");
      }
      if (Character.isSurrogate(character)) {
        if (!Character.isHighSurrogate(character)
            || at + 1 == string.length()
            || !Character.isLowSurrogate(string.charAt(at + 1))) {
          throw new Refused(
              "Expected whole characters, but half of a surrogate pair stands alone.");
        }
        at++;
      }
    }
    return string;
  }

  /// What Jackson lets pass, and we don't.
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message, null, false, false);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
