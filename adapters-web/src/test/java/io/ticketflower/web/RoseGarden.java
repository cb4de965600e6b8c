package io.ticketflower.web;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.mail.InMemoryMail;
import java.util.Locale;
import java.util.UUID;

/// A flower shop that has just signed up: Anna owns it, Ben works on tasks.
///
/// @param visitor a client that is nobody
/// @param anna the owner
/// @param ben a task worker
/// @param mark what makes its addresses unlike any other shop's
record RoseGarden(Client visitor, Client anna, Client ben, String benId, String mark) {
  static final String PASSWORD = "correct horse battery";

  static final String WORKFLOW =
      """
      {
        "key": "laptop-request", "title": "Laptop request",
        "fields": [{"name": "costCentre", "type": "string"}, {"name": "orderNumber", "type": "string"}],
        "tasks": [
          {"key": "triage", "title": "Triage", "type": "FORM", "assignment": "claim",
           "outputSchema": {"type": "object", "properties": {"outcome": {"enum": ["order", "reject"]}}, "required": ["outcome"]}},
          {"key": "order", "title": "Order it", "type": "FORM",
           "inputTransform": {"sku": {"$": {"var": "ticket.sku"}}},
           "outputTransform": {"orderNumber": {"$": {"var": "task.number"}}}}
        ],
        "transitions": [
          {"from": "start", "to": "triage"},
          {"from": "triage", "to": "order", "when": {"==": [{"var": "task.outcome"}, "order"]}, "priority": 10},
          {"from": "triage", "to": "end", "when": {"==": [{"var": "workflow.costCentre"}, "nobody"]}},
          {"from": "order", "to": "end"}
        ]
      }
      """;

  static final String TICKET_TYPE =
      """
      {
        "key": "laptop", "title": "A new laptop", "description": "For your desk or your bag",
        "externalReferences": [{"label": "Policy", "description": "Who gets what", "uri": "https://rose-garden.example/policy"}],
        "workflow": "laptop-request",
        "form": {"type": "object", "properties": {"sku": {"type": "string"}, "why": {"type": "string"}}, "required": ["sku"]},
        "workflowData": {"costCentre": "IT"}
      }
      """;

  static RoseGarden open(Server server) {
    return open(server, server.client());
  }

  /// The owner follows the letter before anybody is invited.
  static RoseGarden open(Server server, Client visitor) {
    String mark = UUID.randomUUID().toString().substring(24);
    Client.Answer signedUp =
        visitor.post(
            "/api/v1/companies",
            body(
                "companyName",
                "Rose Garden",
                "slug",
                "rose-garden-" + mark,
                "email",
                "anna@" + mark + ".example",
                "password",
                PASSWORD,
                "firstName",
                "Anna",
                "lastName",
                "Berg"));
    Client anna = visitor.bearing(signedUp.get("accessToken"));
    visitor.post(
        "/api/v1/email-verifications",
        body("token", token(server, new EmailAddress("anna@" + mark + ".example"))));
    Client ben = join(visitor, anna, mark, "Ben", "Holm");
    String benId = ben.get("/api/v1/me").get("user.id");
    return new RoseGarden(visitor, anna, ben, benId, mark);
  }

  /// A task worker is invited, and comes.
  ///
  /// @return their id
  String hire(String firstName, String lastName) {
    return join(visitor, anna, mark, firstName, lastName).get("/api/v1/me").get("user.id");
  }

  private static Client join(
      Client visitor, Client anna, String mark, String firstName, String lastName) {
    String address = firstName.toLowerCase(Locale.ROOT) + "@" + mark + ".example";
    Client.Answer invited =
        anna.post(
            "/api/v1/invitations",
            "{\"email\": \"%s\", \"roles\": [\"task_worker\"]}".formatted(address));
    Client.Answer joined =
        visitor.post(
            "/api/v1/invitations/accept",
            body(
                "token",
                invited.get("delivery.token"),
                "password",
                PASSWORD,
                "firstName",
                firstName,
                "lastName",
                lastName));
    return visitor.bearing(joined.get("accessToken"));
  }

  /// What stands in the latest letter with a link to the address.
  static String token(Server server, EmailAddress address) {
    return server.get(InMemoryMail.class).lettersTo(address).stream()
        .flatMap(letter -> letter.link().stream())
        .toList()
        .getLast()
        .getFragment();
  }

  static Client.Answer logIn(Client visitor, String email) {
    return visitor.post("/api/v1/sessions", body("email", email, "password", PASSWORD));
  }

  /// Publishes the workflow and the ticket type.
  RoseGarden withLaptops() {
    publish("/api/v1/workflow-definitions", WORKFLOW);
    publish("/api/v1/ticket-definitions", TICKET_TYPE);
    return this;
  }

  String publish(String collection, String document) {
    String id = anna.post(collection, document).get("id");
    Client.Answer published = anna.post(collection + "/" + id + "/publish", "");
    if (published.status() != 200) {
      throw new AssertionError(published.text());
    }
    return id;
  }

  /// Anna submits a ticket.
  Client.Answer submit() {
    return anna.post(
        "/api/v1/tickets", "{\"type\": \"laptop\", \"data\": {\"sku\": \"X1\", \"why\": \"old\"}}");
  }

  static String body(String... namesAndTexts) {
    JsonObject body = JsonObject.EMPTY;
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body = body.with(namesAndTexts[i], Json.of(namesAndTexts[i + 1]));
    }
    return body.toString();
  }
}
