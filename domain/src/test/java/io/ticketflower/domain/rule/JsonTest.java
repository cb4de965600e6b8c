package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-17.25",
        "\"\"",
        "\"Grüße 🌻\"",
        "[]",
        "[1,[2,null],\"3\"]",
        "{}",
        "{\"b\":1,\"a\":{\"\":[true]}}"
      })
  void a_values_text_is_the_compact_document_it_came_from(String text) {
    assertThat(json(text)).hasToString(text);
  }

  @Test
  void a_text_is_escaped_only_where_json_asks_for_it() {
    assertThat(Json.of("\" \\ / \b\f\n\r\t \u0000 \u001f \u007f é"))
        .hasToString("\"\\\" \\\\ / \\b\\f\\n\\r\\t \\u0000 \\u001f \u007f é\"");
  }

  @Test
  void names_are_escaped_too() {
    assertThat(JsonObject.of("a\"b", Json.of(1))).hasToString("{\"a\\\"b\":1}");
  }

  @Test
  void half_a_character_is_escaped_since_it_has_no_place_in_utf_8() {
    assertThat(Json.of("a\ud83cb")).hasToString("\"a\\ud83cb\"");
    assertThat(Json.of("\ud800\udfff\udfff")).hasToString("\"\ud800\udfff\\udfff\"");
    assertThat(Json.of("\ud800")).hasToString("\"\\ud800\"");
    assertThat(Json.of("a\udf3b")).hasToString("\"a\\udf3b\"");
    assertThat(Json.of("\ud83c\udf3b")).hasToString("\"\ud83c\udf3b\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "100, 100",
    "1E+2, 100",
    "0.00, 0",
    "-0.0, 0",
    "0E+999, 0",
    "0.0000001, 0.0000001",
    "0.00000001, 1E-8",
    "1E+33, 1000000000000000000000000000000000",
    "1E+34, 1E+34",
    "10000000000000000000000000000000000, 1E+34",
    "1e999, 1E+999",
    "1e999999999, 1E+999999999",
    "-2.50e-999999999, -2.5E-999999999",
    "100e2147483647, 1.00E+2147483649"
  })
  void a_numbers_text_is_plain_but_never_long(String number, String text) {
    assertThat(Json.of(new BigDecimal(number))).hasToString(text);
  }

  @Test
  void numbers_are_equal_by_value() {
    assertThat(number("1.0")).isEqualTo(Json.of(1)).hasSameHashCodeAs(Json.of(1));
    assertThat(number("1E+2")).isEqualTo(Json.of(100)).hasSameHashCodeAs(Json.of(100));
    assertThat(number("0E+5")).isEqualTo(Json.of(0)).hasSameHashCodeAs(Json.of(0));
    assertThat(number("1.0000000000000000000000000000000001")).isNotEqualTo(Json.of(1));
    assertThat(number("1e999999999"))
        .isEqualTo(number("10e999999998"))
        .hasSameHashCodeAs(number("10e999999998"))
        .isNotEqualTo(number("1e999999998"));
  }

  @Test
  void values_of_different_types_are_never_equal() {
    assertThat(List.of(JsonNull.NULL, Json.of(false), Json.of(0), Json.of(""), JsonArray.EMPTY))
        .doesNotHaveDuplicates()
        .doesNotContain(JsonObject.EMPTY);
  }

  @Test
  void objects_are_equal_in_any_order_and_keep_their_own() {
    var object = JsonObject.of("b", Json.of(1), "a", Json.of(2));

    assertThat(object)
        .isEqualTo(JsonObject.of("a", Json.of(2), "b", Json.of(1)))
        .hasSameHashCodeAs(JsonObject.of("a", Json.of(2), "b", Json.of(1)))
        .hasToString("{\"b\":1,\"a\":2}");
  }

  @Test
  void arrays_are_equal_in_the_same_order_only() {
    assertThat(Json.array(Json.of(1), Json.of(2)))
        .isEqualTo(Json.array(List.of(Json.of(1), Json.of(2))))
        .isNotEqualTo(Json.array(Json.of(2), Json.of(1)));
  }

  @Test
  void an_array_does_not_change_with_the_list_it_was_made_of() {
    var items = new ArrayList<Json>(List.of(Json.of(1)));
    var array = Json.array(items);
    items.add(Json.of(2));

    assertThat(array.items()).containsExactly(Json.of(1));
    assertThatThrownBy(() -> array.items().add(Json.of(3)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void an_object_does_not_change_with_the_map_it_was_made_of() {
    var members = new LinkedHashMap<String, Json>(Map.of("a", Json.of(1)));
    var object = Json.object(members);
    members.put("b", Json.of(2));

    assertThat(object.members()).containsOnlyKeys("a");
    assertThatThrownBy(() -> object.members().put("c", Json.of(3)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_member_is_found_by_its_name() {
    var object = JsonObject.of("a", JsonNull.NULL);

    assertThat(object.get("a")).contains(JsonNull.NULL);
    assertThat(object.get("b")).isEmpty();
  }

  @Test
  void an_object_of_four_pairs_has_them_all() {
    var object = JsonObject.of("a", Json.of(1), "b", Json.of(2), "c", Json.of(3), "d", Json.of(4));

    assertThat(object).hasToString("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}");
  }

  @Test
  void a_member_is_replaced_where_it_stands_and_the_object_itself_stays() {
    var object = JsonObject.of("a", Json.of(1), "b", Json.of(2));

    assertThat(object.with("a", Json.of(9))).hasToString("{\"a\":9,\"b\":2}");
    assertThat(object.with("c", Json.of(9))).hasToString("{\"a\":1,\"b\":2,\"c\":9}");
    assertThat(object).hasToString("{\"a\":1,\"b\":2}");
  }

  @Test
  void of_two_merged_objects_the_upper_one_wins_member_by_member() {
    var under = (JsonObject) json("{'a': 1, 'b': {'x': 1}}");
    var over = (JsonObject) json("{'b': {'y': 2}, 'c': 3}");

    assertThat(under.merge(over)).isEqualTo(json("{'a': 1, 'b': {'y': 2}, 'c': 3}"));
    assertThat(under.merge(JsonObject.EMPTY)).isEqualTo(under);
  }

  private static JsonNumber number(String text) {
    return Json.of(new BigDecimal(text));
  }
}
