package io.ticketflower.integration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkntJsonSchemasTest {
  private static final String LAPTOP =
      """
      {"type": "object",
       "properties": {
         "sku": {"type": "string", "minLength": 2},
         "amount": {"type": "integer", "minimum": 1},
         "addresses": {"type": "array", "items": {"$ref": "#/$defs/address"}}},
       "required": ["sku"],
       "additionalProperties": false,
       "$defs": {"address": {"type": "object", "required": ["city"]}}}
      """;

  private final NetworkntJsonSchemas schemas = new NetworkntJsonSchemas();

  @Test
  void a_value_that_fits_violates_nothing() {
    assertThat(
            check(
                LAPTOP, "{\"sku\": \"X1\", \"amount\": 2, \"addresses\": [{\"city\": \"Bonn\"}]}"))
        .isEmpty();
  }

  @Test
  void tells_all_violations_at_once_each_with_its_place() {
    assertThat(
            check(
                LAPTOP,
                "{\"amount\": 0.5, \"addresses\": [{\"city\": \"Bonn\"}, {}], \"colour\": \"red\"}"))
        .containsExactlyInAnyOrder(
            violation("/sku", "required", "Expected \"sku\", but it is missing."),
            violation("/amount", "type", "Expected a whole number, but got 0.5."),
            violation("/amount", "minimum", "Expected at least 1, but got 0.5."),
            violation("/addresses/1/city", "required", "Expected \"city\", but it is missing."),
            violation(
                "/colour",
                "additionalProperties",
                "Expected no \"colour\" here, but there is one."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'type':'string'}|1||type|Expected text, but got 1.",
        "{'type':['string','null']}|[]||type|Expected text or null, but got a list.",
        "{'type':'object'}|null||type|Expected an object, but got null.",
        "{'type':'array'}|{}||type|Expected a list, but got an object.",
        "{'type':'boolean'}|'true'||type|Expected true or false, but got text.",
        "{'enum':['order','reject']}|'x'||enum|Expected one of 'order', 'reject', but got 'x'.",
        "{'const':3}|4||const|Expected 3, but got 4.",
        "{'minLength':3}|'🌹🌹'||minLength|Expected at least 3 characters, but got 2.",
        "{'maxLength':1}|'🌹🌹'||maxLength|Expected at most 1 characters, but got 2.",
        "{'minimum':0.1}|0.09||minimum|Expected at least 0.1, but got 0.09.",
        "{'maximum':5}|6||maximum|Expected at most 5, but got 6.",
        "{'exclusiveMinimum':5}|5||exclusiveMinimum|Expected more than 5, but got 5.",
        "{'exclusiveMaximum':5}|5||exclusiveMaximum|Expected less than 5, but got 5.",
        "{'multipleOf':0.01}|4.025||multipleOf|Expected a multiple of 0.01, but got 4.025.",
        "{'pattern':'^a+$'}|'b'||pattern|Expected text of the form ^a+$, but got 'b'.",
        "{'format':'date'}|'2026-02-30'||format|Expected a date such as 2026-05-31, but got '2026-02-30'.",
        "{'format':'email'}|'anna'||format|Expected an e-mail address such as anna@example.com, but got 'anna'.",
        "{'minItems':2}|[1]||minItems|Expected at least 2 items, but got 1.",
        "{'maxItems':0}|[1]||maxItems|Expected at most 0 items, but got 1.",
        "{'uniqueItems':true}|[1,1.0]||uniqueItems|Expected each item once, but one stands there twice.",
        "{'contains':{'const':1}}|[2]||minContains|Expected at least 1 items of a certain kind, but there are fewer.",
        "{'contains':true,'maxContains':1}|[2,2]||maxContains|Expected at most 1 items of a certain kind, but there are more.",
        "{'minProperties':1}|{}||minProperties|Expected at least 1 names, but got 0.",
        "{'maxProperties':0}|{'a':1}||maxProperties|Expected at most 0 names, but got 1.",
        "{'propertyNames':{'maxLength':1}}|{'ab':1}|/ab|propertyNames|Expected names of a certain form, but 'ab' has another.",
        "{'dependentRequired':{'a':['b']}}|{'a':1}|/b|dependentRequired|Expected 'b' beside 'a', but it is missing.",
        "{'not':{'type':'number'}}|1||not|Expected something else, but got 1.",
        "{'oneOf':[{'type':'number'},{'minimum':0}]}|1||oneOf|Expected exactly one of several forms, but 2 fit.",
        "{'if':{'type':'number'},'then':{'minimum':5}}|1||minimum|Expected at least 5, but got 1.",
        "{'prefixItems':[true],'items':false}|[1,2]|/1|items|Expected no further item, but here is one.",
        "{'prefixItems':[true],'unevaluatedItems':false}|[1,2]|/1|unevaluatedItems|Expected no further item, but here is one.",
        "{'unevaluatedProperties':false}|{'a/b~c':1}|/a~1b~0c|unevaluatedProperties|Expected no 'a/b~c' here, but there is one.",
        "{'properties':{'a':false}}|{'a':1}|/a|false|Expected nothing here, but there is something.",
        "{'patternProperties':{'^x':{'type':'null'}}}|{'xa':1}|/xa|type|Expected null, but got 1.",
      })
  void says_what_is_wrong_in_plain_words(
      String schema, String value, String pointer, String code, String message) {
    assertThat(review(quotes(schema))).isEmpty();
    assertThat(check(quotes(schema), quotes(value)))
        .containsExactly(violation(pointer == null ? "" : pointer, code, quotes(message)));
  }

  @Test
  void tells_each_of_several_forms_that_does_not_fit() {
    assertThat(check("{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"null\"}]}", "1"))
        .containsExactly(
            violation("", "type", "Expected text, but got 1."),
            violation("", "type", "Expected null, but got 1."));
    assertThat(check("{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"null\"}]}", "1"))
        .contains(violation("", "oneOf", "Expected one of several forms, but none fits."));
  }

  @Test
  void long_values_are_not_repeated_in_full() {
    List<Violation> violations = check("{\"const\": 1}", "\"" + "🌹".repeat(1_000) + "\"");

    assertThat(violations).hasSize(1);
    assertThat(violations.getFirst().message()).hasSizeLessThan(200).contains("🌹…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "10e1", "123456789012345678901234567890", "-0", "1e400"})
  void a_whole_number_is_one_however_it_is_written(String number) {
    assertThat(check("{\"type\": \"integer\"}", number)).isEmpty();
  }

  @Test
  void numbers_are_compared_to_the_last_digit() {
    assertThat(check("{\"const\": 1}", "1.0")).isEmpty();
    assertThat(check("{\"enum\": [0.10]}", "0.1")).isEmpty();
    assertThat(check("{\"multipleOf\": 0.01}", "1234567890.07")).isEmpty();
    assertThat(check("{\"maximum\": 0.3}", "0.30000000000000000000000000001")).hasSize(1);
    assertThat(check("{\"minimum\": 9007199254740993}", "9007199254740992")).hasSize(1);
    assertThat(check("{\"maximum\": 1e300}", "1.0000000000000000001e300")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "date,2026-05-31,2026-5-31",
    "date,2024-02-29,2026-02-29",
    "date-time,2026-05-31T12:00:00Z,2026-05-31 noon",
    "date-time,2026-05-31T12:00:00+02:00,2026-05-31T25:00:00Z",
    "time,12:00:00Z,25:00:00Z",
    "email,anna@example.com,anna@",
    "email,anna.o'neill+x@sub.example.com,@example.com",
    "uri,https://example.com/a?b#c,not a uri",
    "uri,mailto:anna@example.com,/relative",
    "uuid,0198a7e0-0000-7000-8000-000000000000,0198a7e0"
  })
  void asserts_formats(String format, String good, String bad) {
    String schema = "{\"format\": \"%s\"}".formatted(format);

    assertThat(check(schema, Json.of(good).toString())).isEmpty();
    assertThat(check(schema, Json.of(bad).toString()))
        .extracting(Violation::code)
        .containsExactly("format");
    assertThat(check(schema, "1")).isEmpty();
  }

  @Test
  void other_formats_are_hints() {
    assertThat(review("{\"format\": \"ipv4\"}")).isEmpty();
    assertThat(check("{\"format\": \"ipv4\"}", "\"nonsense\"")).isEmpty();
    assertThat(check("{\"format\": \"phone\"}", "\"nonsense\"")).isEmpty();
  }

  @Test
  void a_schema_may_refer_to_itself_for_a_part_of_the_value() {
    String tree =
        """
        {"$id": "https://example.com/tree", "$schema": "https://json-schema.org/draft/2020-12/schema",
         "type": "object", "properties": {"branches": {"type": "array", "items": {"$ref": "#"}}}}
        """;

    assertThat(review(tree)).isEmpty();
    assertThat(check(tree, "{\"branches\": [{\"branches\": [1]}]}"))
        .containsExactly(
            violation("/branches/0/branches/0", "type", "Expected an object, but got 1."));
  }

  @Test
  void two_schemas_of_the_same_name_are_not_mixed_up() {
    String first = "{\"$id\": \"https://example.com/a\", \"type\": \"string\"}";
    String second = "{\"$id\": \"https://example.com/a\", \"type\": \"null\"}";

    assertThat(check(first, "\"a\"")).isEmpty();
    assertThat(check(second, "null")).isEmpty();
    assertThat(check(first, "\"a\"")).isEmpty();
  }

  @Test
  void refers_by_escaped_places() {
    String schema =
        """
        {"$defs": {"a/b~c d": {"type": "null"}}, "items": {"$ref": "#/$defs/a~1b~0c%20d"}}
        """;

    assertThat(review(schema)).isEmpty();
    assertThat(check(schema, "[1]")).extracting(Violation::code).containsExactly("type");
  }

  @Test
  void a_schema_may_be_true_or_false() {
    assertThat(review("true")).isEmpty();
    assertThat(review("false")).isEmpty();
    assertThat(check("true", "1")).isEmpty();
    assertThat(check("false", "1")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'type':'strng'}|SCHEMA_INVALID|/form/type",
        "{'minLength':-1}|SCHEMA_INVALID|/form/minLength",
        "{'required':'sku'}|SCHEMA_INVALID|/form/required",
        "{'properties':[]}|SCHEMA_INVALID|/form/properties",
        "{'items':[{}]}|SCHEMA_INVALID|/form/items",
        "{'properties':{'a':{'enum':1}}}|SCHEMA_INVALID|/form/properties/a/enum",
        "[]|SCHEMA_INVALID|/form",
        "1|SCHEMA_INVALID|/form",
        "{'$ref':'https://example.com/schema'}|SCHEMA_REFERENCE|/form/$ref",
        "{'$ref':'file:///etc/passwd'}|SCHEMA_REFERENCE|/form/$ref",
        "{'items':{'$ref':'other.json#/a'}}|SCHEMA_REFERENCE|/form/items/$ref",
        "{'$ref':'//example.com/#/a'}|SCHEMA_REFERENCE|/form/$ref",
        "{'$ref':'#/$defs/nothing'}|SCHEMA_REFERENCE|/form/$ref",
        "{'$ref':'#anchor'}|SCHEMA_REFERENCE|/form/$ref",
        "{'$ref':'#/%zz'}|SCHEMA_REFERENCE|/form/$ref",
        "{'$ref':'#/const','const':{'type':'string'}}|SCHEMA_REFERENCE|/form/$ref",
        "{'$dynamicRef':'#a'}|SCHEMA_KEYWORD|/form/$dynamicRef",
        "{'properties':{'a':{'$id':'https://example.com'}}}|SCHEMA_KEYWORD|/form/properties/a/$id",
        "{'$schema':'http://json-schema.org/draft-07/schema#'}|SCHEMA_DIALECT|/form/$schema",
        "{'pattern':'(?=a)'}|SCHEMA_PATTERN|/form/pattern",
        "{'pattern':'(a)\\\\1'}|SCHEMA_PATTERN|/form/pattern",
        "{'pattern':'('}|SCHEMA_PATTERN|/form/pattern",
        "{'pattern':'((a{1000}){1000}){1000}'}|SCHEMA_PATTERN|/form/pattern",
        "{'patternProperties':{'[':true}}|SCHEMA_PATTERN|/form/patternProperties/[",
        "{'$ref':'#'}|SCHEMA_ENDLESS|/form",
        "{'allOf':[{'$ref':'#'}]}|SCHEMA_ENDLESS|/form",
        "{'not':{'anyOf':[{'$ref':'#'}]}}|SCHEMA_ENDLESS|/form",
      })
  void finds_what_is_wrong_with_a_schema(String schema, String code, String pointer) {
    assertThat(review(quotes(schema)))
        .extracting(Finding::code, finding -> finding.pointer().value(), Finding::severity)
        .contains(tuple(code, pointer, Finding.Severity.ERROR));
    assertThat(review(quotes(schema)))
        .allSatisfy(finding -> {
          assertThat(finding.message()).startsWith("Expected ").contains(", but ").endsWith(".");
          assertThat(finding.hint()).isNotEmpty();
        });
  }

  @Test
  void finds_all_that_is_wrong_at_once() {
    assertThat(
            review(
                quotes(
                    "{'properties':{'a':{'type':'strng'},'b':{'pattern':'('},'c':{'$ref':'http://x'}}}")))
        .extracting(Finding::code)
        .contains("SCHEMA_INVALID", "SCHEMA_PATTERN", "SCHEMA_REFERENCE");
  }

  @Test
  void warns_of_typing_slips_only_where_keywords_stand() {
    assertThat(review(quotes("{'requried':['a'],'properties':{'requried':{}},'const':{'foo':1}}")))
        .extracting(finding -> finding.pointer().value(), Finding::severity)
        .containsExactly(tuple("/form/requried", Finding.Severity.WARNING));
  }

  @Test
  void keywords_in_plain_data_mean_nothing() {
    assertThat(
            review(
                quotes(
                    "{'const':{'$ref':'http://x','pattern':'('},'default':{'$id':'x'},'enum':[{'$ref':'y'}],"
                        + "'properties':{'$ref':{'type':'string'},'pattern':{'type':'string'}}}")))
        .isEmpty();
  }

  @Test
  void finds_references_that_go_round_in_a_circle() {
    assertThat(
            review(
                quotes(
                    "{'items':{'$ref':'#/$defs/a'},'$defs':{'a':{'anyOf':[{'$ref':'#/$defs/b'}]},"
                        + "'b':{'if':{'$ref':'#/$defs/a'}}}}")))
        .extracting(Finding::code)
        .contains("SCHEMA_ENDLESS");
  }

  @Test
  void refuses_schemas_that_are_too_large_or_too_deep() {
    assertThat(review("{\"description\": \"" + "x".repeat(65_536) + "\"}"))
        .extracting(Finding::code)
        .containsExactly("SCHEMA_TOO_LARGE");
    assertThat(review("{\"not\":".repeat(33) + "{}" + "}".repeat(33)))
        .extracting(Finding::code)
        .containsExactly("SCHEMA_TOO_DEEP");
    assertThat(review("{\"not\":".repeat(31) + "{}" + "}".repeat(31))).isEmpty();
  }

  @Test
  void a_schema_that_was_not_reviewed_is_refused_with_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check("{\"$ref\": \"https://example.com/schema\"}", "1"));
  }

  @Test
  void many_may_check_at_once_by_a_schema_that_nobody_used_before() {
    for (int round = 0; round < 200; round++) {
      String schema = LAPTOP.replace("\"minLength\": 2", "\"minLength\": " + (round + 3));

      assertThat(
              IntStream.range(0, 8)
                  .parallel()
                  .mapToObj(_ -> check(schema, "{\"sku\": \"X1\", \"addresses\": [{}]}"))
                  .distinct())
          .singleElement(InstanceOfAssertFactories.LIST)
          .hasSize(2);
    }
  }

  @Test
  void never_throws_when_a_good_schema_is_spoiled() {
    long seed = new Random().nextLong();
    System.out.println("Spoiled schemas from the seed " + seed);
    var random = new Random(seed);
    var spoiler = new SchemaSpoiler(random);
    Json laptop = json(LAPTOP);

    for (int round = 0; round < 3_000; round++) {
      Json spoiled = spoiler.spoil(laptop);
      boolean good =
          schemas.review(spoiled, JsonPointer.ROOT).stream()
              .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
      if (good) {
        schemas.check(spoiled, json("{\"sku\": 1, \"amount\": [], \"addresses\": [{}]}"));
      }
    }
  }

  private List<Finding> review(String schema) {
    return schemas.review(json(schema), JsonPointer.ROOT.child("form"));
  }

  private List<Violation> check(String schema, String value) {
    return schemas.check(json(schema), json(value));
  }

  private static Violation violation(String pointer, String code, String message) {
    return new Violation(new JsonPointer(pointer), code, message);
  }

  private static String quotes(String text) {
    return text.replace('\'', '"');
  }

  private static Json json(String text) {
    return new JacksonJsonReader().readOwn(text);
  }
}
