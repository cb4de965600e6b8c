package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.PersonProfile;

/// Somebody says how they are called and how they like to be written to, in all their companies.
public interface ChangeProfile {
  void change(Actor actor, PersonProfile profile);
}
