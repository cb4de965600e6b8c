package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.Documents.json;
import static io.ticketflower.domain.definition.Documents.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads a whole workflow, and tells everything that is wrong with one.
class WorkflowDocumentTest {
  private static final String LAPTOP_REQUEST =
      """
      {
        "key": "laptop-request", "title": "Laptop request", "description": "For new people",
        "externalReferences": [
          {"label": "Policy", "description": "What we pay", "uri": "https://shop.example/policy"}
        ],
        "fields": [
          {"name": "costCentre", "type": "string"},
          {"name": "orderId", "type": "string"}
        ],
        "tasks": [
          {"key": "triage", "title": "Triage", "type": "FORM",
           "outputSchema": {"type": "object", "properties": {"outcome": {"enum": ["order", "reject"]}},
                            "required": ["outcome"]},
           "companyRoles": ["IT"], "dueIn": "PT8H"},
          {"key": "order", "title": "Order it", "type": "SYNC_ACTION",
           "action": {"url": "https://shop.example/orders", "method": "POST", "timeoutSeconds": 10,
                      "inputTransform": {"sku": {"$": {"var": "ticket.sku"}}},
                      "outputTransform": {"orderId": {"$": {"var": "response.id"}}}}}
        ],
        "transitions": [
          {"from": "start", "to": "triage"},
          {"from": "triage", "to": "order",
           "when": {"==": [{"var": "task.outcome"}, "order"]}, "priority": 10},
          {"from": "triage", "to": "end"},
          {"from": "order", "to": "end"}
        ]
      }
      """;
  private static final String EVERYTHING =
      """
      {
        "key": "all", "title": " All there is ",
        "editLayout": "<Edit/>", "displayLayout": "<Display/>",
        "externalReferences": [{"label": "Help desk", "uri": "mailto:help@shop.example"}],
        "fields": [{"name": "price", "type": "number"}],
        "tasks": [
          {"key": "ask", "title": "Ask", "description": "Ask them", "type": "FORM",
           "inputSchema": true, "inputTransform": {"sku": {"$": {"var": "ticket.sku"}}},
           "outputSchema": {"type": "object"},
           "outputTransform": {"price": {"$": {"var": "task.price"}}},
           "companyRoles": ["IT", " Sales "], "assignment": "claim", "dueIn": "P1DT1H",
           "split": "all", "editLayout": "", "displayLayout": "<Ask/>"},
          {"key": "meet", "title": "Meet", "type": "FORM", "assignment": "shortestList",
           "join": "all"}
        ],
        "transitions": [
          {"from": "start", "to": "ask", "when": true},
          {"from": "ask", "to": "meet", "when": {"var": "task.ok"}, "priority": -3},
          {"from": "ask", "to": "meet", "priority": 1e1},
          {"from": "meet", "to": "end"}
        ]
      }
      """;

  @Test
  void everything_that_a_workflow_may_hold_is_read() {
    var reviewed = WorkflowDocument.read(json(EVERYTHING));

    assertThat(lines(reviewed)).isEmpty();
    assertThat(reviewed.isPublishable()).isTrue();
    WorkflowDefinition workflow = reviewed.definition().orElseThrow();
    assertThat(workflow.key()).isEqualTo(new DefinitionKey("all"));
    assertThat(workflow.title()).isEqualTo("All there is");
    assertThat(workflow.description()).isEmpty();
    assertThat(workflow.externalReferences())
        .containsExactly(new ExternalReference("Help desk", "", "mailto:help@shop.example"));
    assertThat(workflow.fields()).containsExactly(new Field("price", Field.Type.NUMBER));
    TaskDefinition ask = workflow.task("ask");
    assertThat(ask.title()).isEqualTo("Ask");
    assertThat(ask.description()).isEqualTo("Ask them");
    assertThat(ask.type()).isEqualTo(TaskType.FORM);
    assertThat(ask.inputSchema()).contains(json("true"));
    assertThat(ask.outputSchema()).contains(json("{\"type\": \"object\"}"));
    assertThat(ask.inputTransform()).isPresent();
    assertThat(ask.outputTransform()).isPresent();
    assertThat(ask.companyRoles()).containsExactly("IT", "Sales");
    assertThat(ask.assignment()).isEqualTo(Assignment.CLAIM);
    assertThat(ask.dueIn()).contains(Duration.ofHours(25));
    assertThat(ask.splits()).isTrue();
    assertThat(ask.joins()).isFalse();
    assertThat(ask.layouts()).isEqualTo(new Layouts(Optional.empty(), Optional.of("<Ask/>")));
    assertThat(workflow.task("meet").layouts()).isEqualTo(Layouts.NONE);
    assertThat(workflow.task("meet").joins()).isTrue();
    assertThat(workflow.task("meet").assignment()).isEqualTo(Assignment.SHORTEST_LIST);
    assertThat(workflow.leaving("ask")).extracting(Transition::priority).containsExactly(10, -3);
    assertThat(workflow.leaving("ask"))
        .extracting(it -> it.pointer().value())
        .containsExactly("/transitions/2", "/transitions/1");
  }

  @Test
  void a_service_can_not_be_called_yet_and_that_is_all_that_is_wrong() {
    var reviewed = WorkflowDocument.read(json(LAPTOP_REQUEST));

    assertThat(lines(reviewed)).containsExactly("ERROR TASK_TYPE_NOT_RUNNABLE /tasks/1/type");
    assertThat(reviewed.definition()).isPresent();
    assertThat(reviewed.isPublishable()).isFalse();
  }

  @Test
  void with_a_person_instead_of_the_service_it_can_be_published() {
    String byHand =
        LAPTOP_REQUEST.replaceFirst("(?s)\"SYNC_ACTION\",\\s+\"action\".*?}}}}}", "\"FORM\"}");

    var reviewed = WorkflowDocument.read(json(byHand));

    assertThat(lines(reviewed)).isEmpty();
    assertThat(reviewed.isPublishable()).isTrue();
  }

  @Test
  void all_faults_are_told_at_once() {
    var reviewed =
        WorkflowDocument.read(
            json(
                """
                {
                  "key": "Laptop request", "titel": "Laptop request",
                  "externalReferences": [{"label": "Policy", "uri": "javascript:alert(1)"}],
                  "fields": [{"name": "price", "type": "money"}, {"name": "price", "type": "number"}],
                  "tasks": [
                    {"key": "ask", "title": "", "type": "form", "dueIn": "8 hours"},
                    {"key": "ask", "title": "Again", "type": "FORM", "companyRoles": "IT"},
                    {"key": "end", "title": "End", "type": "FORM", "split": "some"},
                    {"key": "lost", "title": "Lost", "type": "AGENT", "outputTransform": {"prize": 1}},
                    7
                  ],
                  "transitions": [
                    {"from": "start", "to": "aks"},
                    {"from": "ask", "to": "end", "when": {"never": []}, "priority": 1.5},
                    {"to": "end"}
                  ]
                }
                """));

    assertThat(reviewed.definition()).isEmpty();
    assertThat(lines(reviewed))
        .filteredOn(line -> !line.startsWith("ERROR UNKNOWN_OPERATOR "))
        .containsExactlyInAnyOrder(
            "ERROR KEY_FORM /key",
            "ERROR MISSING_FIELD ",
            "ERROR URI_FORM /externalReferences/0/uri",
            "ERROR UNKNOWN_VALUE /fields/0/type",
            "ERROR DUPLICATE_FIELD /fields/1/name",
            "ERROR UNKNOWN_VALUE /tasks/0/type",
            "ERROR TEXT_LENGTH /tasks/0/title",
            "ERROR DURATION_FORM /tasks/0/dueIn",
            "ERROR WRONG_TYPE /tasks/1/companyRoles",
            "ERROR DUPLICATE_TASK /tasks/1/key",
            "ERROR UNKNOWN_VALUE /tasks/2/split",
            "ERROR RESERVED_KEY /tasks/2/key",
            "ERROR UNDECLARED_FIELD /tasks/3/outputTransform/prize",
            "ERROR WRONG_TYPE /tasks/4",
            "ERROR NUMBER_RANGE /transitions/1/priority",
            "ERROR MISSING_FIELD /transitions/2",
            "ERROR UNKNOWN_FIELD /titel",
            "ERROR TASK_TYPE_NOT_RUNNABLE /tasks/3/type",
            "ERROR UNKNOWN_TASK /transitions/0/to",
            "ERROR UNREACHABLE_TASK /tasks/3",
            "ERROR NO_TRANSITION_OUT /tasks/3",
            "WARNING NOWHERE_TO_GO /tasks/0");
    assertThat(lines(reviewed))
        .anyMatch(it -> it.endsWith("/transitions/1/when") || it.contains("/transitions/1/when/"));
    assertThat(reviewed.findings())
        .allSatisfy(finding -> {
          assertThat(finding.message()).startsWith("Expected ").contains(", but ").endsWith(".");
          assertThat(finding.hint()).isNotBlank();
        });
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "key": "all"            | "key": "All"                    | ERROR KEY_FORM /key
          "key": "all"            | "key": 5                        | ERROR WRONG_TYPE /key
          "key": "all",           |                                 | ERROR MISSING_FIELD
          " All there is "        | "  "                            | ERROR TEXT_LENGTH /title
          " All there is "        | "a\\u0000b"                     | ERROR TEXT_CHARACTERS /title
          " All there is "        | "a\\ud800b"                     | ERROR TEXT_CHARACTERS /title
          "<Edit/>"               | {}                              | ERROR WRONG_TYPE /editLayout
          "<Display/>"            | null                            | ERROR WRONG_TYPE /displayLayout
          "editLayout": "<Edit/>" | "layout": "<Edit/>"             | ERROR UNKNOWN_FIELD /layout
          "label": "Help desk",   |                                 | ERROR MISSING_FIELD /externalReferences/0
          mailto:help@            | ftp://help.                     | ERROR URI_FORM /externalReferences/0/uri
          mailto:help@            | https:                          | ERROR URI_FORM /externalReferences/0/uri
          mailto:help@            | //                              | ERROR URI_FORM /externalReferences/0/uri
          mailto:help@            | https://a b                     | ERROR URI_FORM /externalReferences/0/uri
          "uri": "mailto          | "url": 1, "uri": "mailto        | ERROR UNKNOWN_FIELD /externalReferences/0/url
          "type": "number"        | "type": "float"                 | ERROR UNKNOWN_VALUE /fields/0/type
          "type": "number"        | "type": "number", "title": ""   | ERROR UNKNOWN_FIELD /fields/0/title
          "type": "number"}       | "type": "number"}, {"name": "price", "type": "any"} | ERROR DUPLICATE_FIELD /fields/1/name
          "type": "number"}       | "type": "number"}, {"name": "a.b", "type": "any"} | ERROR KEY_FORM /fields/1/name
          "type": "number"}       | "type": "number"}, null         | ERROR WRONG_TYPE /fields/1
          "join": "all"}          | "join": "all"}, {"key": "start", "title": "S", "type": "FORM"} | ERROR RESERVED_KEY /tasks/2/key
          "join": "all"}          | "join": "all"}, {"key": "end", "title": "E", "type": "FORM"} | ERROR RESERVED_KEY /tasks/2/key
          "join": "all"}          | "join": "all"}, {"key": "a.b", "title": "E", "type": "FORM"} | ERROR KEY_FORM /tasks/2/key; ERROR UNREACHABLE_TASK /tasks/2; ERROR NO_TRANSITION_OUT /tasks/2
          "join": "all"}          | "join": "all"}, {"key": "ask", "title": "S", "type": "FORM"} | ERROR DUPLICATE_TASK /tasks/2/key
          "title": "Meet",        |                                 | ERROR MISSING_FIELD /tasks/1
          "Ask them"              | [1]                             | ERROR WRONG_TYPE /tasks/0/description
          "type": "FORM", "assign | "type": "Form", "assign         | ERROR UNKNOWN_VALUE /tasks/1/type
          "type": "FORM", "assign | "type": "AGENT", "assign        | ERROR TASK_TYPE_NOT_RUNNABLE /tasks/1/type
          "type": "FORM", "assign | "type": "FORM", "action": {}, "assign | ERROR ACTION_NOT_ALLOWED /tasks/1/action
          "inputSchema": true     | "inputSchema": "object"         | ERROR WRONG_TYPE /tasks/0/inputSchema
          {"type": "object"}      | 5                               | ERROR WRONG_TYPE /tasks/0/outputSchema
          {"var": "ticket.sku"}   | {"vra": "ticket.sku"}           | ERROR UNKNOWN_OPERATOR /tasks/0/inputTransform/sku/$/vra
          {"price": {             | {"prize": {                     | ERROR UNDECLARED_FIELD /tasks/0/outputTransform/prize
          "outputTransform": {"price": {"$": {"var": "task.price"}}} | "outputTransform": [] | ERROR WRONG_TYPE /tasks/0/outputTransform
          "IT", " Sales "         | 5                               | ERROR WRONG_TYPE /tasks/0/companyRoles/0
          "IT", " Sales "         | " "                             | ERROR TEXT_LENGTH /tasks/0/companyRoles/0
          "IT", " Sales "         | "IT", "it"                      | WARNING DUPLICATE_ROLE /tasks/0/companyRoles/1
          "claim"                 | "CLAIM"                         | ERROR UNKNOWN_VALUE /tasks/0/assignment
          "P1DT1H"                | "P1M"                           | ERROR DURATION_FORM /tasks/0/dueIn
          "P1DT1H"                | "PT0S"                          | ERROR DURATION_FORM /tasks/0/dueIn
          "P1DT1H"                | "-PT1S"                         | ERROR DURATION_FORM /tasks/0/dueIn
          "P1DT1H"                | "P3650DT1S"                     | ERROR DURATION_FORM /tasks/0/dueIn
          "P1DT1H"                | 8                               | ERROR WRONG_TYPE /tasks/0/dueIn
          "displayLayout": "<Ask/>"}    | "displayLayout": "", "Split": "all"} | ERROR UNKNOWN_FIELD /tasks/0/Split
          "join": "all"           | "join": "all", "split": "any"   | ERROR UNKNOWN_VALUE /tasks/1/split
          "join": "all"           | "join": true                    | ERROR WRONG_TYPE /tasks/1/join; ERROR TASK_IN_TWO_BRANCHES /transitions/2/to
          "from": "meet", "to": "end" | "from": "meet", "to": "end", "if": true | ERROR UNKNOWN_FIELD /transitions/3/if
          {"from": "meet", "to": "end"} | {"from": "meet", "to": "end"}, "x" | ERROR WRONG_TYPE /transitions/4
          {"from": "meet", "to": "end"} | {"from": "meet"}          | ERROR MISSING_FIELD /transitions/3
          {"var": "task.ok"}      | {"vra": "task.ok"}              | ERROR UNKNOWN_OPERATOR /transitions/1/when/vra
          "priority": -3          | "priority": "high"              | ERROR WRONG_TYPE /transitions/1/priority
          "priority": -3          | "priority": 1.5                 | ERROR NUMBER_RANGE /transitions/1/priority
          "priority": -3          | "priority": 2147483648          | ERROR NUMBER_RANGE /transitions/1/priority
          "priority": -3          | "priority": -1e999999999        | ERROR NUMBER_RANGE /transitions/1/priority
          "priority": -3          | "priority": 1e-999999999        | ERROR NUMBER_RANGE /transitions/1/priority
          """)
  void one_slip_is_one_finding_at_its_place(
      String written, @Nullable String slip, String findings) {
    assertThat(EVERYTHING).contains(written);

    var reviewed =
        WorkflowDocument.read(json(EVERYTHING.replace(written, slip == null ? "" : slip)));

    assertThat(lines(reviewed).stream().map(String::strip))
        .isEqualTo(List.of(findings.split("; ", -1)));
  }

  @Test
  void what_is_too_long_is_told_and_what_just_fits_is_not() {
    assertThat(changed("title", Json.of("é".repeat(200)))).isEmpty();
    assertThat(changed("title", Json.of("é".repeat(201))))
        .containsExactly("ERROR TEXT_LENGTH /title");
    assertThat(changed("description", Json.of("é".repeat(4_000)))).isEmpty();
    assertThat(changed("description", Json.of("é".repeat(4_001))))
        .containsExactly("ERROR TEXT_LENGTH /description");
    assertThat(changed("editLayout", Json.of("x".repeat(100_001))))
        .containsExactly("ERROR TEXT_LENGTH /editLayout");
    assertThat(changed("key", Json.of("k".repeat(64)))).containsExactly("ERROR KEY_FORM /key");
    assertThat(changed("fields", fields(100))).isEmpty();
    assertThat(changed("fields", fields(101))).contains("ERROR LIST_LENGTH /fields");
    assertThat(changed("externalReferences", Json.array(Collections.nCopies(21, Json.of(1)))))
        .containsExactly("ERROR LIST_LENGTH /externalReferences");
  }

  @Test
  void of_a_list_that_is_too_long_or_empty_only_that_is_told() {
    Json one = Json.of(1);

    assertThat(changed("tasks", Json.array(Collections.nCopies(201, one))))
        .containsExactly("ERROR LIST_LENGTH /tasks");
    assertThat(changed("tasks", Json.array())).containsExactly("ERROR LIST_LENGTH /tasks");
    assertThat(changed("transitions", Json.array(Collections.nCopies(1_001, one))))
        .containsExactly("ERROR LIST_LENGTH /transitions");
  }

  @Test
  void a_large_workflow_that_keeps_to_the_limits_is_read() {
    var ways = new ArrayList<String>(List.of("start>t0"));
    for (int index = 0; index < 199; index++) {
      ways.add("t" + index + ">t" + (index + 1));
    }
    ways.add("t199>end");
    String tasks = String.join(" ", IntStream.range(0, 200).mapToObj(it -> "t" + it).toList());

    assertThat(lines(WorkflowDocument.read(Documents.flow(tasks, String.join(" ", ways)))))
        .isEmpty();
  }

  @Test
  void a_workflow_that_makes_no_sense_yet_is_a_draft() {
    var reviewed = WorkflowDocument.read(Documents.flow("a b", "start>a a>c b>end"));

    assertThat(reviewed.definition()).isPresent();
    assertThat(reviewed.isPublishable()).isFalse();
  }

  @Test
  void warnings_do_not_keep_a_workflow_from_being_published() {
    var reviewed = WorkflowDocument.read(Documents.flow("a", "start>a a>end?"));

    assertThat(lines(reviewed)).containsExactly("WARNING NOWHERE_TO_GO /tasks/0");
    assertThat(reviewed.isPublishable()).isTrue();
  }

  @Test
  void what_is_no_object_is_no_workflow() {
    assertThat(lines(WorkflowDocument.read(json("[]")))).containsExactly("ERROR WRONG_TYPE ");
  }

  @Test
  void only_so_many_unknown_fields_are_told() {
    JsonObject document = (JsonObject) json(EVERYTHING);
    for (int index = 0; index < 1_000; index++) {
      document = document.with("x" + index, Json.of(1));
    }

    assertThat(lines(WorkflowDocument.read(document))).hasSize(20);
  }

  @Test
  void the_hint_knows_what_was_probably_meant() {
    var reviewed =
        WorkflowDocument.read(
            json(EVERYTHING.replace("displayLayout\": \"<Ask", "displayLayuot\": \"<Ask")));

    assertThat(reviewed.findings())
        .extracting(Finding::hint)
        .containsExactly("Did you mean \"displayLayout\"?");
  }

  private static List<String> changed(String name, Json value) {
    JsonObject document = ((JsonObject) json(EVERYTHING)).with(name, value);
    return lines(WorkflowDocument.read(document)).stream()
        .filter(line -> !line.contains("UNDECLARED_FIELD"))
        .toList();
  }

  private static Json fields(int count) {
    return Json.array(
        IntStream.range(0, count)
            .<Json>mapToObj(it -> JsonObject.of("name", Json.of("f" + it), "type", Json.of("any")))
            .toList());
  }
}
