package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.domain.rule.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Reads one object of a document, field by field, and goes on after each fault, so that the writer
/// learns of all of them at once.
///
/// What can't be read is empty or a stand-in; that it is one shows in the findings. Ends with
/// [#refuseOthers], which knows the allowed fields from what was asked for.
final class ObjectReader {
  private static final int MOST_UNKNOWN_FIELDS = 20;

  private final JsonObject object;
  private final JsonPointer at;
  private final Findings findings;
  private final SequencedSet<String> asked = new LinkedHashSet<>();

  private ObjectReader(JsonObject object, JsonPointer at, Findings findings) {
    this.object = object;
    this.at = at;
    this.findings = findings;
  }

  /// A value in a document, and where it stands.
  record Placed(Json json, JsonPointer at) {}

  static Optional<ObjectReader> of(Placed value, Findings findings) {
    if (value.json() instanceof JsonObject object) {
      return Optional.of(new ObjectReader(object, value.at(), findings));
    }
    wrongType("an object", value, findings);
    return Optional.empty();
  }

  JsonPointer at() {
    return at;
  }

  JsonPointer at(String name) {
    return at.child(name);
  }

  Findings findings() {
    return findings;
  }

  Optional<Json> find(String name) {
    asked.add(name);
    return object.get(name);
  }

  Optional<Json> require(String name) {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      findings.error(
          "MISSING_FIELD",
          at,
          "Expected the field \"" + name + "\", but it is missing.",
          "Add \"" + name + "\".");
    }
    return value;
  }

  Optional<String> text(String name) {
    return find(name).flatMap(json -> string(new Placed(json, at(name)), findings));
  }

  Optional<String> requireText(String name) {
    return require(name).flatMap(json -> string(new Placed(json, at(name)), findings));
  }

  Optional<JsonObject> object(String name) {
    return find(name).flatMap(json -> object(new Placed(json, at(name))));
  }

  private Optional<JsonObject> object(Placed value) {
    if (value.json() instanceof JsonObject found) {
      return Optional.of(found);
    }
    wrongType("an object", value, findings);
    return Optional.empty();
  }

  /// An object whose members are named by the writer; empty if there are more of them than allowed.
  Optional<JsonObject> object(String name, int most) {
    return object(name).filter(it -> hasLength(it.members().size(), 0, most, at(name)));
  }

  /// A JSON Schema as far as this side can tell: an object, or true or false.
  Optional<Json> schema(String name) {
    return find(name).filter(json -> isSchema(name, json));
  }

  Optional<Json> requireSchema(String name) {
    return require(name).filter(json -> isSchema(name, json));
  }

  private boolean isSchema(String name, Json json) {
    boolean possible = json instanceof JsonObject || json instanceof JsonBoolean;
    if (!possible) {
      wrongType("a JSON Schema, which is an object", new Placed(json, at(name)), findings);
    }
    return possible;
  }

  /// The items of a list that may be left out; none if it is faulty as a whole.
  List<Placed> items(String name, int most) {
    return find(name).flatMap(json -> items(json, name, 0, most)).orElse(List.of());
  }

  /// The items of a list that must be there; empty if it is not, or faulty as a whole.
  Optional<List<Placed>> requireItems(String name, int fewest, int most) {
    return require(name).flatMap(json -> items(json, name, fewest, most));
  }

  private Optional<List<Placed>> items(Json json, String name, int fewest, int most) {
    if (!(json instanceof JsonArray(var items))) {
      wrongType("an array", new Placed(json, at(name)), findings);
      return Optional.empty();
    }
    if (!hasLength(items.size(), fewest, most, at(name))) {
      return Optional.empty();
    }
    List<Placed> placed = new ArrayList<>();
    for (Json item : items) {
      placed.add(new Placed(item, at(name).child(placed.size())));
    }
    return Optional.of(placed);
  }

  private boolean hasLength(int length, int fewest, int most, JsonPointer at) {
    boolean has = length >= fewest && length <= most;
    if (!has) {
      findings.error(
          "LIST_LENGTH",
          at,
          "Expected " + fewest + " to " + most + " entries, but there are " + length + ".",
          length < fewest
              ? "Add at least " + fewest + "."
              : "Remove some, or make several definitions; the entries were not looked at.");
    }
    return has;
  }

  /// One of a closed list of words.
  <T> Optional<T> choice(Optional<String> word, String name, SequencedMap<String, T> known) {
    return word.flatMap(text -> {
      Optional<T> chosen = Optional.ofNullable(known.get(text));
      if (chosen.isEmpty()) {
        findings.error(
            "UNKNOWN_VALUE",
            at(name),
            "Expected one of " + quoted(known.sequencedKeySet()) + ", but got " + cut(text) + ".",
            NearestName.hint(text, known.keySet()));
      }
      return chosen;
    });
  }

  Optional<Integer> wholeNumber(String name) {
    return find(name).flatMap(json -> wholeNumber(new Placed(json, at(name))));
  }

  private Optional<Integer> wholeNumber(Placed value) {
    if (!(value.json() instanceof JsonNumber(var number))) {
      wrongType("a number", value, findings);
      return Optional.empty();
    }
    if (isWhole(number)) {
      return Optional.of(number.intValueExact());
    }
    findings.error(
        "NUMBER_RANGE",
        value.at(),
        "Expected a whole number from "
            + Integer.MIN_VALUE
            + " to "
            + Integer.MAX_VALUE
            + ", but got "
            + cut(value.json().toString())
            + ".",
        "Choose a small whole number such as 10.");
    return Optional.empty();
  }

  /// Looks at the size first: with 1e999999999 only that is cheap.
  private static boolean isWhole(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
        && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
  }

  /// Refuses every field that was never asked for.
  void refuseOthers() {
    object.members().keySet().stream()
        .filter(name -> !asked.contains(name))
        .limit(MOST_UNKNOWN_FIELDS)
        .forEach(name ->
            findings.error(
                "UNKNOWN_FIELD",
                at(name),
                "Expected only known fields here, but got " + cut(name) + ".",
                NearestName.hint(name, asked)));
  }

  static Optional<String> string(Placed value, Findings findings) {
    if (value.json() instanceof JsonString(var text)) {
      return Optional.of(text);
    }
    wrongType("a string", value, findings);
    return Optional.empty();
  }

  static void wrongType(String expected, Placed value, Findings findings) {
    findings.error(
        "WRONG_TYPE",
        value.at(),
        "Expected " + expected + ", but got " + JsonKind.of(value.json()) + ".",
        "Write " + expected + " here, or leave the field out where it may be left out.");
  }

  private static String quoted(Iterable<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }

  /// What the writer wrote, in quotes and not at full length.
  static String cut(String text) {
    return "\"" + (text.codePointCount(0, text.length()) <= 60 ? text : shortened(text)) + "\"";
  }

  private static String shortened(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }
}
