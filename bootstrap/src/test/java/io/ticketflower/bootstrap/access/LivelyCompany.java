package io.ticketflower.bootstrap.access;

import static java.util.Objects.requireNonNull;

import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// A company with one of everything, and with people of every kind.
final class LivelyCompany {
  private static final String PASSWORD = "a long password for this";

  private static final String WORKFLOW =
      """
      {"key": "%s", "title": "Repair",
       "fields": [{"name": "go", "type": "boolean"}],
       "tasks": [{"key": "look", "title": "Look", "type": "FORM", "assignment": "claim"},
                 {"key": "mend", "title": "Mend", "type": "FORM"}],
       "transitions": [
         {"from": "start", "to": "look"},
         {"from": "look", "to": "mend", "when": {"==": [{"var": "task.mend"}, true]}},
         {"from": "look", "to": "end", "when": {"==": [{"var": "workflow.go"}, true]}},
         {"from": "mend", "to": "end"}]}
      """;

  private static final String TICKET_TYPE =
      """
      {"key": "%s", "title": "A repair", "workflow": "repair", "form": {"type": "object"}}
      """;

  private static final String SMALL_KEY = "{\"name\": \"Small\", \"scopes\": [\"submit_tickets\"]}";

  private final Program visitor;
  private final Consumer<UserId> vouching;
  private final Program owner;
  private final String mark = UUID.randomUUID().toString().substring(24);
  private final Map<String, Program> callers = new LinkedHashMap<>();

  /// By what stands in a path before the id.
  private final Map<String, String> ids = new LinkedHashMap<>();

  private LivelyCompany(Program visitor, Consumer<UserId> vouching) {
    this.visitor = visitor;
    this.vouching = vouching;
    this.owner =
        visitor.with(
            visitor.posted(
                "/api/v1/companies",
                """
                {"companyName": "Company %1$s", "slug": "company-%1$s",
                 "email": "owner@%1$s.example", "password": "%2$s",
                 "firstName": "Olga", "lastName": "Owner"}
                """
                    .formatted(mark, PASSWORD),
                "accessToken"));
  }

  /// @param vouching verifies people's addresses
  static LivelyCompany open(Program visitor, Consumer<UserId> vouching) {
    LivelyCompany company = new LivelyCompany(visitor, vouching);
    company.vouchFor(company.owner);
    company.hire();
    company.makeOneOfEverything();
    return company;
  }

  /// Who calls, by the columns of the table.
  Map<String, Caller> callers() {
    Map<String, Caller> all = new LinkedHashMap<>();
    callers.forEach((kind, program) -> all.put(kind, new Caller(program, ids)));
    return all;
  }

  Map<String, String> ids() {
    return ids;
  }

  Program owner() {
    return owner;
  }

  /// Its own id.
  String id() {
    return id("company");
  }

  /// The id of the thing of that kind, such as `tickets`.
  String id(String kind) {
    return requireNonNull(ids.get(kind));
  }

  boolean has(String kind) {
    return ids.containsKey(kind);
  }

  private void hire() {
    callers.put("nobody", visitor);
    for (SystemRole role : SystemRole.values()) {
      String word = role.name().toLowerCase(Locale.ROOT);
      callers.put(word, role == SystemRole.OWNER ? owner : join(word, word));
    }
    callers.put("deactivated", leaves("deactivated", "PUT", "/status", "DEACTIVATED"));
    callers.put("former", leaves("former", "DELETE", "", ""));
    callers.put("small key", visitor.with(owner.posted("/api/v1/api-keys", SMALL_KEY, "secret")));
  }

  private Program join(String name, String role) {
    String token =
        owner.posted(
            "/api/v1/invitations",
            "{\"email\": \"%s@%s.example\", \"roles\": [\"%s\"]}".formatted(name, mark, role),
            "delivery.token");
    Program person =
        visitor.with(
            visitor.posted(
                "/api/v1/invitations/accept",
                """
                {"token": "%s", "password": "%s", "firstName": "%s", "lastName": "Person"}
                """
                    .formatted(token, PASSWORD, name),
                "accessToken"));
    vouchFor(person);
    return person;
  }

  private void vouchFor(Program person) {
    vouching.accept(new UserId(UUID.fromString(person.read("/api/v1/me", "user.id"))));
  }

  private Program leaves(String name, String method, String path, String status) {
    Program person = join(name, "admin");
    String id = person.read("/api/v1/me", "user.id");
    owner.made(
        method,
        "/api/v1/members/" + id + path,
        status.isEmpty() ? "" : "{\"status\": \"%s\"}".formatted(status),
        "\"1\"",
        "");
    return person;
  }

  private void makeOneOfEverything() {
    Program user = requireNonNull(callers.get("user"));
    ids.put("company", owner.read("/api/v1/company", "id"));
    ids.put("company-roles", owner.posted("/api/v1/company-roles", "{\"name\": \"Sales\"}", "id"));
    ids.put("contacts", owner.posted("/api/v1/contacts", "{\"name\": \"Mia\"}", "id"));
    Program somebody = join("somebody", "user");
    ids.put("members", somebody.read("/api/v1/me", "user.id"));
    ids.put("api-keys", somebody.posted("/api/v1/api-keys", SMALL_KEY, "apiKey.id"));
    ids.put(
        "invitations",
        owner.posted(
            "/api/v1/invitations",
            "{\"email\": \"invited@%s.example\", \"roles\": [\"user\"]}".formatted(mark),
            "invitation.id"));
    publish("/api/v1/workflow-definitions", WORKFLOW.formatted("repair"));
    publish("/api/v1/ticket-definitions", TICKET_TYPE.formatted("repair"));
    ids.put("workflow-definitions", draft("workflow-definitions", WORKFLOW));
    ids.put("ticket-definitions", draft("ticket-definitions", TICKET_TYPE));
    String stuck = ticket(user);
    String look = "/api/v1/tasks/" + task(stuck);
    owner.made("POST", look + "/claim", "", "*", "");
    owner.made("POST", look + "/complete", "{\"output\": {}}", "*", "");
    ids.put("ticket-errors", owner.read("/api/v1/ticket-errors", "items.0.id"));
    ids.put("tickets", ticket(user));
    ids.put("tasks", task(id("tickets")));
    ids.put("audit", owner.read("/api/v1/audit", "items.0.id"));
  }

  private String ticket(Program submitter) {
    return submitter.posted("/api/v1/tickets", "{\"type\": \"repair\", \"data\": {}}", "ticket.id");
  }

  private String task(String ticket) {
    return owner.read("/api/v1/tickets/" + ticket, "tasks.0.id");
  }

  private String draft(String kind, String document) {
    return owner.posted("/api/v1/" + kind, document.formatted("draft"), "id");
  }

  private void publish(String collection, String document) {
    String id = owner.posted(collection, document, "id");
    owner.made("POST", collection + "/" + id + "/publish", "", "\"1\"", "");
  }
}
