package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;

import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import java.util.UUID;

/// Somebody who runs the installation, logged in.
///
/// @param client in a session of no company
record Superuser(Client client, String email, String id) {

  static Superuser in(Server server) {
    return in(server, server.client(), PlatformRole.SUPERUSER);
  }

  static Superuser in(Server server, Client visitor, PlatformRole role) {
    String email = "olga@" + UUID.randomUUID().toString().substring(24) + ".example";
    server
        .get(CreateSuperuser.class)
        .create(
            new CreateSuperuser.Command(
                new EmailAddress(email), new PersonName("Olga", "Stern"), PASSWORD, role));
    Client.Answer session = logIn(visitor, email);
    return new Superuser(
        visitor.bearing(session.get("accessToken")), email, session.get("user.id"));
  }

  static Client.Answer logIn(Client visitor, String email) {
    return visitor.post("/api/v1/platform/sessions", credentials(email));
  }

  static Client.Answer logIn(Browser browser, String email) {
    return browser.post("/api/v1/platform/sessions", credentials(email));
  }

  private static String credentials(String email) {
    return body("email", email, "password", PASSWORD);
  }

  /// Begins to act for a company.
  Client.Answer act(String company, boolean writes) {
    return client.post(
        "/api/v1/platform/companies/" + company + "/act",
        "{\"reason\": \"They asked why ticket 4 is stuck\", \"writes\": %s}".formatted(writes));
  }
}
