package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;

/// Somebody who has left the company asked to be erased: their name and address are replaced
/// everywhere, and what they did stays as history. Nobody can undo it.
public interface EraseMember {
  Outcome erase(Actor actor, UserId member);

  sealed interface Outcome {
    record Erased() implements Outcome {}

    record NoSuchMember() implements Outcome {}

    /// Remove them first.
    record StillMember() implements Outcome {}

    /// Another company needs to know who they are: only they themselves can ask for it.
    record BelongsElsewhere() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
