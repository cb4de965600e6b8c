package io.ticketflower.integration.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ticketflower.application.rule.JsonReader.Reading;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JacksonJsonReaderTest {
  private static final String CHARACTERS =
      "{}[]:,\"\\u0123456789eE+-.truefalsn \n\t\uD83C\uDF39ä\0";

  private final JacksonJsonReader reader = new JacksonJsonReader();

  @Test
  void understands_every_kind_of_value() {
    String text =
        """
        {"text": "a\\n\\u00e4\\ud83c\\udf39🌹", "number": -1.50e2, "whole": 7, "yes": true, "no": false,
         "nothing": null, "list": [1, [], {}], "": 0}
        """;

    assertThat(understood(text))
        .isEqualTo(
            JsonObject.of(
                    "text", Json.of("a\nä🌹🌹"),
                    "number", Json.of(new BigDecimal("-150")),
                    "whole", Json.of(7),
                    "yes", JsonBoolean.TRUE)
                .with("no", JsonBoolean.FALSE)
                .with("nothing", JsonNull.NULL)
                .with("list", Json.array(Json.of(1), Json.array(), JsonObject.EMPTY))
                .with("", Json.of(0)));
  }

  @Test
  void keeps_the_order_of_names() {
    JsonObject object = (JsonObject) understood("{\"b\":1,\"a\":2,\"c\":3}");

    assertThat(object.members().keySet()).containsExactly("b", "a", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1e400", "1E-400", "-1.5e+0400", "0e0", "0.1"})
  void understands_a_number_to_the_last_digit(String text) {
    assertThat(understood(text)).isEqualTo(new JsonNumber(new BigDecimal(text)));
  }

  @Test
  void understands_numbers_of_a_thousand_characters() {
    String digits = "9".repeat(1_000);

    assertThat(understood(digits)).isEqualTo(new JsonNumber(new BigDecimal(digits)));
    assertThat(refused("1" + digits).message())
        .isEqualTo("Expected a number of at most 1000 characters, but it is longer.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e401",
        "1e-401",
        "1e999999999",
        "-1E+2147483648",
        "0e99999999999999999999",
        "[1e-500]"
      })
  void refuses_numbers_with_a_huge_exponent(String text) {
    assertThat(refused(text).message())
        .isEqualTo("Expected an exponent from -400 to 400, but the number has a larger one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "''|1|1|Expected a JSON value, but found \"'\".",
        "{\"a\":1,}|1|8|Expected a name in double quotes, but found \"}\".",
        "{a:1}|1|2|Expected a name in double quotes, but found \"a\".",
        "{\"a\" 1}|1|6|Expected a colon after the name, but found \"1\".",
        "[1 2]|1|4|Expected a comma or the end, but found \"2\".",
        "[1,]|1|4|Expected a JSON value, but found \"]\".",
        "[1}|1|3|Expected \"]\", but found \"}\".",
        "{\"a\":1,\"a\":2}|1|11|Expected each name once in an object, but \"a\" stands there twice.",
        "tru|1|1|Expected a JSON value, but found \"tru\".",
        "NaN|1|4|Expected a JSON value, but found \"NaN\".",
        "Infinity|1|9|Expected a JSON value, but found \"Infinity\".",
        "01|1|2|Expected a number without leading zeros, but it has some.",
        "[1.]|1|3|Expected a digit, but found \"]\".",
        "{} {}|1|4|Expected the end of the text, but more follows.",
        "1 1|1|3|Expected the end of the text, but more follows.",
        "// no|1|1|Expected a JSON value, but found \"/\".",
        "[1|1|3|Expected more to follow, but the text ends here.",
        "\"\\x\"|1|3|Expected an escape such as \\n or \\u00e4, but found another one.",
        "\"\\u0000\"|1|1|Expected text without U+0000, but it has one.",
        "{\"\\u0000\":1}|1|2|Expected text without U+0000, but it has one.",
        "\"\\ud800\"|1|1|Expected whole characters, but half of a surrogate pair stands alone.",
        "[\"\\udc00\\ud800\"]|1|2|Expected whole characters, but half of a surrogate pair stands alone.",
        "{\"\\ud800\":1}|1|2|Expected whole characters, but half of a surrogate pair stands alone.",
      })
  void tells_what_is_wrong_and_where(String text, int line, int column, String message) {
    assertThat(refused(text)).isEqualTo(new Reading.Malformed(message, line, column));
  }

  @Test
  void tells_the_line() {
    assertThat(refused("{\n  \"a\": 1,\n  \"b\" 2\n}"))
        .isEqualTo(
            new Reading.Malformed("Expected a colon after the name, but found \"2\".", 3, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r "})
  void refuses_empty_text(String text) {
    assertThat(refused(text).message()).isEqualTo("Expected a JSON value, but the text is empty.");
  }

  @Test
  void refuses_what_is_no_json_although_some_readers_take_it() {
    for (String text :
        List.of(
            "\uFEFF{}",
            "'a'",
            "{'a':1}",
            "[1,,2]",
            "+1",
            ".5",
            "0x1F",
            "/**/1",
            "1;",
            "\"a\nb\"",
            "\"a\tb\"",
            "\0",
            "nul",
            "[",
            "{",
            "\"",
            "-",
            "1e",
            "{\"a\"",
            "{\"a\":",
            "\uD800",
            "]",
            "}",
            ":",
            ",")) {
      Reading.Malformed malformed = refused(text);

      assertThat(malformed.message()).startsWith("Expected ").contains(", but ").endsWith(".");
      assertThat(malformed.line()).isPositive();
      assertThat(malformed.column()).isPositive();
    }
  }

  @Test
  void goes_64_levels_deep_and_no_deeper() {
    assertThat(reader.read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Reading.Understood.class);
    assertThat(refused("[".repeat(65) + "]".repeat(65)).message())
        .isEqualTo("Expected at most 64 levels of objects and arrays, but there are more.");
    assertThat(refused("[".repeat(1_000_000)).message()).contains("64 levels");
    assertThat(refused("{\"a\":".repeat(100_000)).message()).contains("64 levels");
  }

  @Test
  void is_quick_to_refuse_what_is_huge() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          refused("1".repeat(10_000_000));
          refused("0." + "1".repeat(10_000_000));
          refused("1e" + "1".repeat(10_000_000));
          refused("\"" + "a".repeat(10_000_000));
          refused("{" + "\"a\":1,".repeat(1_000_000) + "}");
        });
  }

  @Test
  void never_throws_whatever_comes() {
    long seed = new Random().nextLong();
    System.out.println("Random texts from the seed " + seed);
    var random = new Random(seed);

    for (int round = 0; round < 30_000; round++) {
      assertAnswers(randomText(random));
    }
  }

  @Test
  void never_throws_when_good_text_is_spoiled() {
    long seed = new Random().nextLong();
    System.out.println("Spoiled texts from the seed " + seed);
    var random = new Random(seed);
    String good =
        "{\"a\":[1,-2.5e3,\"\\u00e4\\n\",{\"b\":null}],\"c\":{\"d\":[true,false,\"🌹\"]}}";

    for (int round = 0; round < 30_000; round++) {
      var text = new StringBuilder(good);
      for (int spoiled = 0; spoiled <= random.nextInt(3); spoiled++) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      assertAnswers(text.toString());
    }
  }

  @Test
  void what_it_understood_it_understands_again_from_its_own_text() {
    Json json = understood("{\"a\":[1,-2.5e300,\"\\u00e4\\n\\\"🌹\",{\"\":null}],\"c\":1e-30}");

    assertThat(reader.readOwn(json.toString())).isEqualTo(json);
    assertThatIllegalArgumentException().isThrownBy(() -> reader.readOwn("{"));
  }

  private void assertAnswers(String text) {
    switch (reader.read(text)) {
      case Reading.Understood(var json) ->
          assertThat(reader.read(json.toString())).isEqualTo(new Reading.Understood(json));
      case Reading.Malformed(var message, var line, var column) -> {
        assertThat(message).as(text).startsWith("Expected ").contains(", but ").endsWith(".");
        assertThat(line).isPositive();
        assertThat(column).isPositive();
      }
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(20);
    while (text.length() < length) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private Json understood(String text) {
    return ((Reading.Understood) reader.read(text)).json();
  }

  private Reading.Malformed refused(String text) {
    return (Reading.Malformed) reader.read(text);
  }
}
