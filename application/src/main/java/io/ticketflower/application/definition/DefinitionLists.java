package io.ticketflower.application.definition;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Definitions as people read them.
public interface DefinitionLists {
  Slice<Row> definitions(CompanyId company, DefinitionKind kind, Filter filter, Page page);

  record Filter(Optional<DefinitionKey> key, Optional<DefinitionStatus> status) {}

  record Row(
      DefinitionId id,
      DefinitionKey key,
      int number,
      String title,
      DefinitionStatus status,
      UserId madeBy,
      PersonName madeByName,
      Instant madeAt,
      Optional<Instant> publishedAt,
      int version) {}
}
