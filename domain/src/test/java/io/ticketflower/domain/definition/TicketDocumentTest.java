package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.Documents.json;
import static io.ticketflower.domain.definition.Documents.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads a kind of ticket.
class TicketDocumentTest {
  private static final String LAPTOP =
      """
      {
        "key": "laptop", "title": "A new laptop", "description": "For you", "externalReferences": [],
        "workflow": "laptop-request",
        "form": {"type": "object", "properties": {"sku": {"type": "string"}}, "required": ["sku"]},
        "workflowData": {"costCentre": "IT"},
        "companyRoles": ["Sales"], "displayLayout": "<Laptop/>"
      }
      """;

  @Test
  void everything_that_a_ticket_definition_may_hold_is_read() {
    var reviewed = TicketDocument.read(json(LAPTOP));

    assertThat(lines(reviewed)).isEmpty();
    assertThat(reviewed.definition())
        .contains(
            new TicketDefinition(
                new DefinitionKey("laptop"),
                "A new laptop",
                "For you",
                List.of(),
                new DefinitionKey("laptop-request"),
                json(
                    """
                    {"type": "object", "properties": {"sku": {"type": "string"}},
                     "required": ["sku"]}
                    """),
                (JsonObject) json("{\"costCentre\": \"IT\"}"),
                List.of("Sales"),
                new Layouts(Optional.empty(), Optional.of("<Laptop/>"))));
  }

  @Test
  void little_is_needed() {
    var reviewed =
        TicketDocument.read(
            json("{\"key\": \"k\", \"title\": \"T\", \"workflow\": \"w\", \"form\": true}"));

    assertThat(lines(reviewed)).isEmpty();
    assertThat(reviewed.isPublishable()).isTrue();
  }

  @Test
  void all_faults_are_told_at_once() {
    var reviewed =
        TicketDocument.read(
            json(
                "{\"key\": \"K\", \"workflow\": 1, \"form\": 2, \"companyRoles\": [3], \"x\": 4}"));

    assertThat(reviewed.definition()).isEmpty();
    assertThat(lines(reviewed))
        .containsExactly(
            "ERROR KEY_FORM /key",
            "ERROR MISSING_FIELD ",
            "ERROR WRONG_TYPE /workflow",
            "ERROR WRONG_TYPE /form",
            "ERROR WRONG_TYPE /companyRoles/0",
            "ERROR UNKNOWN_FIELD /x");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "key": "laptop"               | "key": ""                | ERROR KEY_FORM /key
          "title": "A new laptop",      |                          | ERROR MISSING_FIELD
          "For you"                     | 5                        | ERROR WRONG_TYPE /description
          "externalReferences": []      | "externalReferences": {} | ERROR WRONG_TYPE /externalReferences
          "workflow": "laptop-request", |                          | ERROR MISSING_FIELD
          laptop-request                | laptop_request           | ERROR KEY_FORM /workflow
          "form": {"type"               | "from": {"type"          | ERROR MISSING_FIELD; ERROR UNKNOWN_FIELD /from
          {"type": "object", "properties": {"sku": {"type": "string"}}, "required": ["sku"]} | [] | ERROR WRONG_TYPE /form
          {"costCentre": "IT"}          | []                       | ERROR WRONG_TYPE /workflowData
          {"costCentre": "IT"}          | {"cost centre": "IT"}    | ERROR KEY_FORM /workflowData/cost centre
          ["Sales"]                     | ["Sales", "SALES"]       | WARNING DUPLICATE_ROLE /companyRoles/1
          "<Laptop/>"                   | 1                        | ERROR WRONG_TYPE /displayLayout
          """)
  void one_slip_is_one_finding_at_its_place(
      String written, @Nullable String slip, String findings) {
    assertThat(LAPTOP).contains(written);

    var reviewed = TicketDocument.read(json(LAPTOP.replace(written, slip == null ? "" : slip)));

    assertThat(lines(reviewed).stream().map(String::strip))
        .isEqualTo(List.of(findings.split("; ", -1)));
  }

  @Test
  void only_so_many_fields_can_be_preset() {
    var many = new StringBuilder("\"f\": 1");
    for (int index = 0; index < 100; index++) {
      many.append(", \"f").append(index).append("\": 1");
    }

    assertThat(lines(TicketDocument.read(json(LAPTOP.replace("\"costCentre\": \"IT\"", many)))))
        .containsExactly("ERROR LIST_LENGTH /workflowData");
  }

  @Test
  void what_is_no_object_is_no_ticket_definition() {
    assertThat(lines(TicketDocument.read(json("true")))).containsExactly("ERROR WRONG_TYPE ");
  }
}
