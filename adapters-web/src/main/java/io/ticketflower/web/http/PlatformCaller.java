package io.ticketflower.web.http;

import io.ticketflower.domain.identity.PlatformActor;
import java.security.Principal;

/// Who of those who run the installation sent a request, in a session that works in no company.
public record PlatformCaller(PlatformActor actor) implements Principal {
  @Override
  public String getName() {
    return actor.user().value().toString();
  }
}
