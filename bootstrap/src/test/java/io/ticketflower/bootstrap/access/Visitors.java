package io.ticketflower.bootstrap.access;

import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Those who call without belonging to the company: a guest, in a company of their own, and a
/// superuser, who looks at the company from outside or acts for it.
final class Visitors {
  private static final String PASSWORD = "a long password for this";

  private static final String DRAFT =
      """
      {"key": "draft", "title": "Draft",
       "tasks": [{"key": "look", "title": "Look", "type": "FORM"}],
       "transitions": [{"from": "start", "to": "look"}, {"from": "look", "to": "end"}]}
      """;

  private static final String TICKET_DRAFT =
      """
      {"key": "draft", "title": "A draft", "workflow": "draft", "form": {"type": "object"}}
      """;

  private Visitors() {}

  static Map<String, Caller> of(
      Program visitor, CreateSuperuser createSuperuser, LivelyCompany company) {
    Program superuser = superuser(visitor, createSuperuser);
    Map<String, String> ids = new HashMap<>(company.ids());
    ids.put("platform/companies", company.id());
    ids.put("platform/users", company.id("members"));
    Map<String, Caller> visitors = new LinkedHashMap<>();
    visitors.put("guest", guest(visitor));
    visitors.put("superuser", new Caller(superuser, ids));
    visitors.put("acting", new Caller(acting(visitor, superuser, company), ids));
    return visitors;
  }

  private static Caller guest(Program visitor) {
    Program guest = visitor.with(visitor.posted("/api/v1/auth/guest", "", "session.accessToken"));
    Map<String, String> ids = new HashMap<>();
    ids.put("company-roles", guest.read("/api/v1/company-roles", "items.0.id"));
    ids.put("contacts", guest.posted("/api/v1/contacts", "{\"name\": \"Mia\"}", "id"));
    ids.put("members", guest.read("/api/v1/members?role=user", "items.0.id"));
    ids.put("workflow-definitions", guest.posted("/api/v1/workflow-definitions", DRAFT, "id"));
    ids.put("ticket-definitions", guest.posted("/api/v1/ticket-definitions", TICKET_DRAFT, "id"));
    ids.put("ticket-errors", guest.read("/api/v1/ticket-errors", "items.0.id"));
    ids.put("tickets", guest.read("/api/v1/tickets", "items.0.id"));
    ids.put("tasks", guest.read("/api/v1/tasks?status=OPEN", "items.0.id"));
    ids.put("audit", guest.read("/api/v1/audit", "items.0.id"));
    return new Caller(guest, ids);
  }

  private static Program superuser(Program visitor, CreateSuperuser createSuperuser) {
    EmailAddress email = new EmailAddress("olga@installation.example");
    createSuperuser.create(
        new CreateSuperuser.Command(
            email, new PersonName("Olga", "Stern"), PASSWORD, PlatformRole.SUPERUSER));
    return visitor.with(
        visitor.posted(
            "/api/v1/platform/sessions",
            "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email.value(), PASSWORD),
            "accessToken"));
  }

  private static Program acting(Program visitor, Program superuser, LivelyCompany company) {
    return visitor.with(
        superuser.posted(
            "/api/v1/platform/companies/" + company.id() + "/act",
            "{\"reason\": \"To see what is let in\", \"writes\": true}",
            "accessToken"));
  }
}
