package io.ticketflower.bootstrap.access;

import java.util.Map;

/// What a request must say to be looked at: only one that is well formed shows whether somebody is
/// let in. Where it asks for an id, `%s` is the id of a thing that is there.
final class Bodies {
  private static final Map<String, String> BY_ROUTE =
      Map.ofEntries(
          Map.entry(
              "POST /api/v1/companies",
              """
              {"companyName": "X", "email": "x", "password": "", "firstName": "X", "lastName": "X"}
              """),
          Map.entry(
              "POST /api/v1/auth/guest/keep",
              """
              {"companyName": "X", "email": "x", "password": "", "firstName": "X", "lastName": "X"}
              """),
          Map.entry(
              "POST /api/v1/platform/companies",
              """
              {"companyName": "Lily Pond", "ownerEmail": "lily@pond.example",
               "ownerFirstName": "Lily", "ownerLastName": "Pond"}
              """),
          Map.entry("DELETE /api/v1/platform/companies/{id}", "{\"slug\": \"another\"}"),
          Map.entry(
              "POST /api/v1/platform/companies/{id}/act",
              "{\"reason\": \"To see what is let in\"}"),
          Map.entry("POST /api/v1/sessions", "{\"email\": \"x\", \"password\": \"y\"}"),
          Map.entry("POST /api/v1/sessions/switch", "{\"company\": \"nowhere\"}"),
          Map.entry("POST /api/v1/sessions/refresh", "{\"refreshToken\": \"none\"}"),
          Map.entry("PUT /api/v1/company", "{\"name\": \"Another name\"}"),
          Map.entry(
              "POST /api/v1/company/owner",
              "{\"member\": \"00000000-0000-7000-8000-000000000000\"}"),
          Map.entry("PUT /api/v1/company/second-factor", "{\"required\": true}"),
          Map.entry("DELETE /api/v1/company", "{\"slug\": \"another\"}"),
          Map.entry(
              "POST /api/v1/api-keys",
              "{\"name\": \"Nightly report\", \"scopes\": [\"submit_tickets\"]}"),
          Map.entry("POST /api/v1/company-roles", "{\"name\": \"Sales\"}"),
          Map.entry("PATCH /api/v1/company-roles/{id}", "{\"name\": \"Shop\"}"),
          Map.entry("POST /api/v1/contacts", "{\"name\": \"Noor\"}"),
          Map.entry("PUT /api/v1/contacts/{id}", "{\"name\": \"Noor\", \"status\": \"ACTIVE\"}"),
          Map.entry("POST /api/v1/contacts/import", "{\"csv\": \"name\\n\"}"),
          Map.entry("POST /api/v1/contacts/import/preview", "{\"csv\": \"name\\nNoor\\n\"}"),
          Map.entry(
              "POST /api/v1/invitations",
              "{\"email\": \"noor@noor.example\", \"roles\": [\"user\"]}"),
          Map.entry("POST /api/v1/invitations/import", "{\"csv\": \"email\\n\"}"),
          Map.entry("POST /api/v1/invitations/import/preview", "{\"csv\": \"email\\n\"}"),
          Map.entry(
              "POST /api/v1/invitations/accept", "{\"token\": \"none\", \"password\": \"none\"}"),
          Map.entry("POST /api/v1/invitations/check", "{\"token\": \"none\"}"),
          Map.entry("POST /api/v1/invitations/join", "{\"token\": \"none\"}"),
          Map.entry(
              "DELETE /api/v1/me",
              "{\"password\": \"not this one\", \"email\": \"noor@noor.example\"}"),
          Map.entry("POST /api/v1/email-verifications", "{\"token\": \"none\"}"),
          Map.entry(
              "POST /api/v1/me/email",
              "{\"email\": \"noor@noor.example\", \"password\": \"not this one\"}"),
          Map.entry("PUT /api/v1/me", "{\"firstName\": \"Some\", \"lastName\": \"Body\"}"),
          Map.entry(
              "POST /api/v1/password-resets/complete",
              "{\"token\": \"none\", \"password\": \"a long other one\"}"),
          Map.entry(
              "PUT /api/v1/me/password",
              "{\"current\": \"not this one\", \"next\": \"a long other one\"}"),
          Map.entry("PUT /api/v1/members/{id}/availability", "{\"mostTasks\": 3}"),
          Map.entry(
              "PUT /api/v1/members/{id}/roles", "{\"roles\": [\"user\"], \"companyRoles\": []}"),
          Map.entry("PUT /api/v1/members/{id}/status", "{\"status\": \"DEACTIVATED\"}"),
          Map.entry("POST /api/v1/tickets", "{\"type\": \"repair\", \"data\": {}}"),
          Map.entry("POST /api/v1/tickets/{id}/withdraw", "{}"),
          Map.entry("POST /api/v1/tasks/{id}/assign", "{\"worker\": \"%s\"}"),
          Map.entry("POST /api/v1/tasks/{id}/complete", "{\"output\": {}}"),
          Map.entry("PATCH /api/v1/ticket-errors/{id}", "{\"status\": \"REVIEWED\"}"),
          Map.entry("POST /api/v1/ticket-errors/{id}/cancel-ticket", "{}"),
          Map.entry("POST /api/v1/ticket-errors/{id}/choose-transition", "{\"to\": \"mend\"}"),
          Map.entry("POST /api/v1/ticket-errors/{id}/edit-data", "{\"fields\": {\"go\": true}}"),
          Map.entry("POST /api/v1/ticket-errors/{id}/retry", "{}"),
          Map.entry(
              "PUT /api/v1/workflow-definitions/{id}/tasks/{taskKey}",
              "{\"key\": \"look\", \"title\": \"Look\", \"type\": \"FORM\"}"));

  private Bodies() {}

  /// @param member the id of a member
  static String of(String route, String member) {
    return BY_ROUTE.getOrDefault(route, "").replace("%s", member);
  }
}
