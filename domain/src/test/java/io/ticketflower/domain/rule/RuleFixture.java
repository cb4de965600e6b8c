package io.ticketflower.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ticketflower.domain.rule.Evaluation.Failed;
import io.ticketflower.domain.rule.Evaluation.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes JSON, rules and their data in a test as people write them, with single quotes.
final class RuleFixture {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private RuleFixture() {}

  static Json json(String text) {
    try {
      return json(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Json json(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL, MISSING -> JsonNull.NULL;
      case BOOLEAN -> Json.of(node.booleanValue());
      case NUMBER -> Json.of(node.decimalValue());
      case STRING -> Json.of(node.textValue());
      case ARRAY -> {
        var items = new ArrayList<Json>();
        node.forEach(item -> items.add(json(item)));
        yield Json.array(items);
      }
      case OBJECT -> {
        var members = new LinkedHashMap<String, Json>();
        node.properties().forEach(member -> members.put(member.getKey(), json(member.getValue())));
        yield Json.object(members);
      }
      case BINARY, POJO -> throw new IllegalArgumentException("Not JSON: " + node);
    };
  }

  static Rule rule(String text) {
    return rule(json(text));
  }

  static Rule rule(Json source) {
    var findings = new Findings();
    var rule = Rule.compile(source, JsonPointer.ROOT, findings);
    assertThat(findings.list()).isEmpty();
    return rule.orElseThrow();
  }

  /// The value of the rule with this data.
  static Json value(String rule, String data) {
    return value(rule(rule).evaluate(json(data)));
  }

  /// The value of a rule that needs no data.
  static Json value(String rule) {
    return value(rule, "null");
  }

  static Json value(Evaluation evaluation) {
    return switch (evaluation) {
      case Value(var json) -> json;
      case Failed failed -> throw new AssertionError("Expected a value, but got " + failed);
    };
  }

  /// How the rule fails with this data.
  static Failed failure(String rule, String data) {
    return failure(rule(rule).evaluate(json(data)));
  }

  static Failed failure(String rule) {
    return failure(rule, "null");
  }

  static Failed failure(Evaluation evaluation) {
    return switch (evaluation) {
      case Failed failed -> failed;
      case Value value -> throw new AssertionError("Expected a failure, but got " + value);
    };
  }

  /// What is found in a source that is no good rule.
  static List<Finding> findingsOf(String rule) {
    var findings = new Findings();
    Rule.compile(json(rule), JsonPointer.ROOT, findings);
    return findings.list();
  }
}
