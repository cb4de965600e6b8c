package io.ticketflower.application.apikey;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Which programs work for whom. Everybody sees their own keys; whoever looks after the members
/// sees all of the company's, but those of owners only as an owner.
public interface ReadApiKeys {
  /// One's own, in the company of the session.
  Slice<Shown> mine(Actor actor, Page page);

  /// @param owner only those of this member
  All all(Actor actor, Optional<UserId> owner, Page page);

  /// Somebody else's key is not told apart from none by those who don't look after its owner.
  Optional<Shown> one(Actor actor, ApiKeyId key);

  /// @param status as it is at this moment
  /// @param ownerName how the key's owner is called
  record Shown(ApiKey key, ApiKey.Status status, PersonName ownerName) {}

  sealed interface All {
    record Some(Slice<Shown> keys) implements All {}

    record Forbidden(Permission needed) implements All {}
  }
}
