package io.ticketflower.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "IT"            | STRING
          true            | BOOLEAN
          [1]             | ARRAY
          {"a": 1}        | OBJECT
          1.5             | NUMBER
          1               | NUMBER, INTEGER
          2.0             | NUMBER, INTEGER
          10e2147483646   | NUMBER, INTEGER
          1e-999999999    | NUMBER
          """)
  void a_field_takes_values_of_its_type(String value, String types) {
    Set<Field.Type> accepting = EnumSet.noneOf(Field.Type.class);
    for (Field.Type type : Field.Type.values()) {
      if (new Field("field", type).accepts(Documents.json(value))) {
        accepting.add(type);
      }
    }

    assertThat(accepting.toString()).isEqualTo("[" + types + ", ANY]");
  }

  @ParameterizedTest
  @EnumSource
  void null_means_not_known_yet(Field.Type type) {
    assertThat(new Field("field", type).accepts(Documents.json("null"))).isTrue();
  }
}
