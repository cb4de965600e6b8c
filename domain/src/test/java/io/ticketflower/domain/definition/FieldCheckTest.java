package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCheckTest {
  private static final WorkflowDefinition WORKFLOW =
      new WorkflowDefinition(
          new DefinitionKey("w"),
          "W",
          "",
          List.of(),
          List.of(new Field("price", Field.Type.NUMBER), new Field("note", Field.Type.STRING)),
          List.of(),
          List.of());

  @Test
  void values_that_fit_are_not_complained_of() {
    assertThat(complaints("{\"price\": 5, \"note\": null}")).isEmpty();
  }

  @Test
  void each_value_that_does_not_fit_is_told() {
    assertThat(complaints("{\"price\": \"dear\", \"note\": \"x\", \"nope\": 1}"))
        .containsExactly(
            "Expected field \"price\" to be of type NUMBER, but got \"dear\".",
            "Expected a field of the workflow, but it has none called \"nope\".");
  }

  private static List<String> complaints(String values) {
    return FieldCheck.complaints(WORKFLOW, (JsonObject) json(values));
  }
}
