package io.ticketflower.application.apikey;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;

/// Keys are worth nothing from one moment on, for good: one's own, or those of members whom
/// somebody looks after. They stay on the list.
public interface RevokeApiKey {
  /// Whoever revokes a key twice has done so once.
  Outcome revoke(Actor actor, ApiKeyId key);

  /// All of somebody's that are live.
  Outcome allOf(Actor actor, UserId member);

  sealed interface Outcome {
    record Revoked() implements Outcome {}

    /// No such member, no such key, or one that is none of the actor's business.
    record NotFound() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}

    /// A program, or a superuser who acts for the company.
    record NotInPerson() implements Outcome {}
  }
}
