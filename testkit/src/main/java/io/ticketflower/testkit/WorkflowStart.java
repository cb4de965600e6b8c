package io.ticketflower.testkit;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a [WorkflowRun] begins with: a workflow, and if you like a ticket definition and a clock.
public final class WorkflowStart {
  private final String workflow;
  private final Optional<String> ticketDefinition;
  private final InstantSource clock;

  WorkflowStart(String workflow) {
    this(workflow, Optional.empty(), InstantSource.system());
  }

  private WorkflowStart(String workflow, Optional<String> ticketDefinition, InstantSource clock) {
    this.workflow = workflow;
    this.ticketDefinition = ticketDefinition;
    this.clock = clock;
  }

  /// The ticket definition that starts the workflow; without one, a ticket may hold anything.
  public WorkflowStart withTicket(Path definition) {
    try {
      return withTicket(Files.readString(definition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ticket definition that starts the workflow, as JSON text.
  public WorkflowStart withTicket(String definition) {
    return new WorkflowStart(workflow, Optional.of(definition), clock);
  }

  /// The clock to go by, such as a [SettableClock].
  public WorkflowStart at(InstantSource newClock) {
    return new WorkflowStart(workflow, ticketDefinition, newClock);
  }

  /// Somebody submits a ticket, and it starts.
  ///
  /// @param data what was filled in, a JSON object
  /// @throws IllegalArgumentException with all findings if a document has errors, or if the data
  ///   does not fit the form
  public WorkflowRun submit(String data) {
    var application = new Application(InMemory.persistence(), clock);
    JsonReader reader = application.jsonReader();
    JsonObject document = object(reader.readOwn(workflow));
    String definition = ticketDefinition.orElseGet(() -> ticketFor(document));
    JsonObject ticket = object(reader.readOwn(definition));
    SignedUpCompany company = SignedUpCompany.signUp(application, "Rehearsal");

    grantAll(application, company, rolesNamedIn(List.of(document, ticket)));
    company.publish(DefinitionKind.WORKFLOW, workflow);
    company.publish(DefinitionKind.TICKET, definition);
    return new WorkflowRun(
        application, company.anna(), company.submit(company.anna(), text(ticket, "key"), data));
  }

  private static String ticketFor(JsonObject document) {
    return JsonObject.of(
            "key", Json.of("any"),
            "title", Json.of("Anything"),
            "workflow", Json.of(text(document, "key")),
            "form", JsonObject.EMPTY)
        .toString();
  }

  private static void grantAll(
      Application application, SignedUpCompany company, Set<String> names) {
    Set<CompanyRoleId> roles = new HashSet<>();
    names.forEach(name -> roles.add(company.role(name)));
    var command =
        new ChangeRoles.Command(
            company.anna(), company.anna().user(), Set.of(SystemRole.OWNER), roles, 1);
    var outcome = application.identity().changeRoles().change(command);
    if (!(outcome instanceof ChangeRoles.Outcome.Changed)) {
      throw new IllegalStateException("Expected the roles to be granted, but got " + outcome);
    }
  }

  /// Roles stand in a ticket definition itself and in the tasks of a workflow.
  private static Set<String> rolesNamedIn(List<JsonObject> documents) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonObject document : documents) {
      names.addAll(roles(document));
      for (Json task : items(document, "tasks")) {
        if (task instanceof JsonObject object) {
          names.addAll(roles(object));
        }
      }
    }
    return names;
  }

  private static List<String> roles(JsonObject object) {
    return items(object, "companyRoles").stream()
        .filter(JsonString.class::isInstance)
        .map(role -> ((JsonString) role).value())
        .toList();
  }

  private static List<Json> items(JsonObject object, String name) {
    return object.get(name).orElse(JsonArray.EMPTY) instanceof JsonArray(var items)
        ? items
        : List.of();
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).orElse(Json.of("")) instanceof JsonString(var text) ? text : "";
  }

  private static JsonObject object(Json json) {
    if (json instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException("Expected a document, but got " + json + ".");
  }
}
