package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// An owner makes another member an owner and becomes an admin, in one step: the company is at no
/// moment without an owner.
public interface HandOverCompany {
  Outcome handOver(Command command);

  record Command(Actor actor, UserId member, Optional<RequestKey> key) {}

  sealed interface Outcome {
    record HandedOver(UserId owner) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    /// Somebody who is shut out can't own a company.
    record MemberDeactivated() implements Outcome {}

    record OwnerAlready() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
