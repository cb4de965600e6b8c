package io.ticketflower.web.http;

import static io.ticketflower.web.http.TextForms.echo;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.domain.rule.NearestName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a JSON object into a record, component by component, and goes on after each fault, so that
/// a client learns of all of them at once.
final class RecordReader {
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_LIST = 100;
  private static final int MOST_FAULTS = 50;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\r\\t]]");

  private final List<InputFault> faults = new ArrayList<>();

  /// What came of reading: the record, or what is wrong.
  record Outcome<T>(Optional<T> value, List<InputFault> faults) {}

  static <T> Outcome<T> read(Class<T> type, JsonObject object) {
    var reader = new RecordReader();
    Optional<T> value = reader.read(BeanIntrospection.getIntrospection(type), object);
    List<InputFault> found = reader.faults.stream().limit(MOST_FAULTS).toList();
    return new Outcome<>(found.isEmpty() ? value : Optional.empty(), found);
  }

  private <T> Optional<T> read(BeanIntrospection<T> type, JsonObject object) {
    Argument<?>[] components = type.getConstructorArguments();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Optional<?> value = component(components[i], object);
      values[i] = components[i].isOptional() ? value : value.<Object>map(it -> it).orElse("");
    }
    refuseOthers(object, Stream.of(components).map(Argument::getName).toList());
    return faults.isEmpty() ? Optional.of(type.instantiate(values)) : Optional.empty();
  }

  private Optional<?> component(Argument<?> component, JsonObject object) {
    JsonPointer at = JsonPointer.ROOT.child(component.getName());
    Optional<Json> json = object.get(component.getName());
    if (component.isOptional()) {
      Argument<?> inner = component.getFirstTypeVariable().orElseThrow();
      return json.filter(it -> it != JsonNull.NULL).flatMap(it -> value(inner, component, it, at));
    }
    if (json.isEmpty()) {
      faults.add(InputFault.missing(component.getName()));
    }
    return json.flatMap(it -> value(component, component, it, at));
  }

  /// @param bounds where the annotations stand that bound the value
  private Optional<?> value(Argument<?> type, Argument<?> bounds, Json json, JsonPointer at) {
    Class<?> wanted = type.getType();
    if (wanted == Json.class) {
      return Optional.of(json);
    }
    if (wanted == JsonObject.class) {
      return json instanceof JsonObject ? Optional.of(json) : wrongType("an object", json, at);
    }
    if (wanted == boolean.class || wanted == Boolean.class) {
      return json instanceof JsonBoolean(var truth)
          ? Optional.of(truth)
          : wrongType("true or false", json, at);
    }
    if (wanted == Integer.class || wanted == Long.class) {
      return wholeNumber(wanted, bounds, json, at);
    }
    if (wanted == Set.class || wanted == List.class) {
      return items(type, bounds, json, at);
    }
    return json instanceof JsonString(var text)
        ? ofText(type, bounds, text, at)
        : wrongType("a string", json, at);
  }

  private Optional<?> ofText(Argument<?> type, Argument<?> bounds, String text, JsonPointer at) {
    if (!isReadable(bounds, text, at)) {
      return Optional.empty();
    }
    Optional<SequencedMap<String, Object>> words = Words.ofType(type);
    if (words.isPresent()) {
      return word(words.get(), text, at);
    }
    Function<String, Object> form = TextForms.of(type.getType()).orElse(it -> it);
    try {
      return Optional.of(form.apply(text));
    } catch (IllegalArgumentException refused) {
      fault(at, "WRONG_FORM", String.valueOf(refused.getMessage()), "");
      return Optional.empty();
    }
  }

  private boolean isReadable(Argument<?> bounds, String text, JsonPointer at) {
    int shortest = bounds.getAnnotationMetadata().intValue(Size.class, "min").orElse(0);
    int longest = bounds.getAnnotationMetadata().intValue(Size.class, "max").orElse(LONGEST_TEXT);
    boolean needed = bounds.getAnnotationMetadata().hasAnnotation(NotBlank.class);
    int length = needed ? text.strip().length() : text.length();
    if (length > longest || length < Math.max(shortest, needed ? 1 : 0)) {
      fault(
          at,
          "TEXT_LENGTH",
          "Expected %d to %d characters, but got %d."
              .formatted(Math.max(shortest, needed ? 1 : 0), longest, length),
          "");
      return false;
    }
    if (UNREADABLE.matcher(text).find()) {
      fault(
          at,
          "TEXT_CHARACTERS",
          "Expected readable text, but it holds a control character or half of a character.",
          "It may have come in by copy and paste.");
      return false;
    }
    return true;
  }

  private Optional<?> word(SequencedMap<String, Object> known, String text, JsonPointer at) {
    Optional<Object> word = Optional.ofNullable(known.get(text));
    if (word.isEmpty()) {
      fault(
          at,
          "UNKNOWN_VALUE",
          "Expected one of %s, but got %s."
              .formatted(String.join(", ", known.sequencedKeySet()), echo(text)),
          NearestName.hint(text, known.sequencedKeySet()));
    }
    return word;
  }

  private Optional<?> wholeNumber(Class<?> type, Argument<?> bounds, Json json, JsonPointer at) {
    if (!(json instanceof JsonNumber(var number))) {
      return wrongType("a whole number", json, at);
    }
    long largest = type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
    long from = bounds.getAnnotationMetadata().longValue(Min.class, "value").orElse(0);
    long to = bounds.getAnnotationMetadata().longValue(Max.class, "value").orElse(largest);
    if (!isWhole(number, from, to)) {
      fault(
          at,
          "NUMBER_RANGE",
          "Expected a whole number from %d to %d, but got %s."
              .formatted(from, to, echo(json.toString())),
          "");
      return Optional.empty();
    }
    return type == Integer.class
        ? Optional.of(number.intValueExact())
        : Optional.of(number.longValueExact());
  }

  /// Looks at the size first: with 1e999999999 only that is cheap.
  private static boolean isWhole(BigDecimal number, long from, long to) {
    return number.compareTo(BigDecimal.valueOf(from)) >= 0
        && number.compareTo(BigDecimal.valueOf(to)) <= 0
        && number.scale() < 100
        && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
  }

  private Optional<?> items(Argument<?> type, Argument<?> bounds, Json json, JsonPointer at) {
    if (!(json instanceof JsonArray(var items))) {
      return wrongType("an array", json, at);
    }
    int fewest = bounds.getAnnotationMetadata().intValue(Size.class, "min").orElse(0);
    if (items.size() < fewest || items.size() > LONGEST_LIST) {
      fault(
          at,
          "LIST_LENGTH",
          "Expected %d to %d entries, but there are %d."
              .formatted(fewest, LONGEST_LIST, items.size()),
          "");
      return Optional.empty();
    }
    Argument<?> itemType = type.getFirstTypeVariable().orElseThrow();
    var values = new LinkedHashSet<Object>();
    for (int i = 0; i < items.size(); i++) {
      value(itemType, itemType, items.get(i), at.child(i)).ifPresent(values::add);
    }
    return Optional.of(type.getType() == Set.class ? values : List.copyOf(values));
  }

  private void refuseOthers(JsonObject object, List<String> known) {
    object.members().keySet().stream()
        .filter(name -> !known.contains(name))
        .limit(MOST_FAULTS)
        .forEach(name ->
            fault(
                JsonPointer.ROOT.child(name.substring(0, Math.min(name.length(), 200))),
                "UNKNOWN_FIELD",
                "Expected only known fields here, but got %s.".formatted(echo(name)),
                NearestName.hint(name, known)));
  }

  private Optional<?> wrongType(String expected, Json json, JsonPointer at) {
    fault(at, "WRONG_TYPE", "Expected %s, but got %s.".formatted(expected, type(json)), "");
    return Optional.empty();
  }

  private void fault(JsonPointer at, String code, String message, String hint) {
    faults.add(InputFault.inBody(at, code, message, hint));
  }

  static String type(Json json) {
    return switch (json) {
      case JsonNull _ -> "null";
      case JsonBoolean(var truth) -> Boolean.toString(truth);
      case JsonNumber _ -> "a number";
      case JsonString _ -> "a string";
      case JsonArray _ -> "an array";
      case JsonObject _ -> "an object";
    };
  }
}
