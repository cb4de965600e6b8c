package io.ticketflower.domain.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents to read in tests.
final class Documents {
  private static final ObjectMapper JACKSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Documents() {}

  static Json json(String text) {
    try {
      return json(JACKSON.readTree(text));
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(text, notJson);
    }
  }

  private static Json json(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> JsonNull.NULL;
      case BOOLEAN -> Json.of(node.booleanValue());
      case NUMBER -> new JsonNumber(node.decimalValue());
      case STRING -> new JsonString(node.textValue());
      case ARRAY -> {
        List<Json> items = new ArrayList<>();
        node.forEach(item -> items.add(json(item)));
        yield new JsonArray(items);
      }
      case OBJECT -> {
        Map<String, Json> members = new LinkedHashMap<>();
        node.properties().forEach(it -> members.put(it.getKey(), json(it.getValue())));
        yield Json.object(members);
      }
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
    };
  }

  /// A workflow drawn in one line each.
  ///
  /// @param tasks such as `a s:split j:join x:split,join m:SYNC_ACTION`
  /// @param ways such as `start>a a>b? a>end@-5`: with a condition, with a priority
  static Json flow(String tasks, String ways) {
    return JsonObject.of(
            "key", Json.of("drawn"),
            "title", Json.of("Drawn"),
            "tasks", Json.array(words(tasks).stream().map(Documents::task).toList()))
        .with("transitions", Json.array(words(ways).stream().map(Documents::way).toList()));
  }

  private static Json task(String drawn) {
    String[] parts = drawn.split(":", -1);
    JsonObject task =
        JsonObject.of(
            "key", Json.of(parts[0]), "title", Json.of(parts[0]), "type", Json.of("FORM"));
    for (String word : parts.length == 1 ? List.<String>of() : List.of(parts[1].split(",", -1))) {
      task =
          word.equals("split") || word.equals("join")
              ? task.with(word, Json.of("all"))
              : task.with("type", Json.of(word));
    }
    return task;
  }

  private static Json way(String drawn) {
    String[] parts = drawn.replace("?", "").split("[>@]", -1);
    JsonObject way = JsonObject.of("from", Json.of(parts[0]), "to", Json.of(parts[1]));
    if (parts.length > 2) {
      way = way.with("priority", Json.of(Long.parseLong(parts[2])));
    }
    return drawn.contains("?") ? way.with("when", json("{\"var\": \"task.ok\"}")) : way;
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  /// Each finding as a line: `ERROR UNKNOWN_TASK /transitions/0/to`.
  static List<String> lines(Reviewed<?> reviewed) {
    return reviewed.findings().stream().map(Documents::line).toList();
  }

  private static String line(Finding finding) {
    return finding.severity() + " " + finding.code() + " " + finding.pointer();
  }
}
