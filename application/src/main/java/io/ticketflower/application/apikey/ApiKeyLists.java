package io.ticketflower.application.apikey;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// API keys as people read them: those that are over as well, the newest first.
public interface ApiKeyLists {
  Slice<Row> rows(CompanyId company, Filter filter, Page page);

  Optional<Row> row(CompanyId company, ApiKeyId id);

  /// @param owner only those of this member
  /// @param ofOwners those of members too who own the company at this moment
  record Filter(Optional<UserId> owner, boolean ofOwners) {
    public static Filter of(UserId owner) {
      return new Filter(Optional.of(owner), true);
    }
  }

  /// @param ownerName how the key's owner is called
  record Row(ApiKey key, PersonName ownerName) {}
}
