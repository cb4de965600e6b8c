package io.ticketflower.application.definition;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import java.util.List;
import java.util.Optional;

/// The definitions of each company, all versions of both kinds.
public interface Definitions {
  /// @return false if that number of the key is taken: somebody else uploaded at the same moment
  boolean add(CompanyId company, DefinitionKind kind, StoredDefinition definition);

  Optional<StoredDefinition> find(CompanyId company, DefinitionKind kind, DefinitionId id);

  /// The highest number of the key, 0 if there is none.
  int latestNumber(CompanyId company, DefinitionKind kind, DefinitionKey key);

  Optional<DefinitionId> latestPublished(CompanyId company, DefinitionKind kind, DefinitionKey key);

  /// The latest published version of each key that has one.
  List<StoredDefinition> allPublished(CompanyId company, DefinitionKind kind);

  /// @return false if somebody else saved first
  boolean saveIfUnchanged(CompanyId company, DefinitionKind kind, StoredDefinition definition);
}
