package io.ticketflower.application.definition;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Published definitions ready to run: read from their documents once, and kept, since a published
/// version never changes. Needs the company's transaction.
public interface PublishedDefinitions {
  /// @throws IllegalStateException if there is no such version, or it was never published
  Running<WorkflowDefinition> workflow(CompanyId company, DefinitionId id);

  /// @throws IllegalStateException if there is no such version, or it was never published
  Running<TicketDefinition> ticket(CompanyId company, DefinitionId id);

  /// @param roles what the named company roles are
  record Running<D>(DefinitionId id, D definition, Map<String, CompanyRoleId> roles) {
    public Set<CompanyRoleId> resolve(List<String> names) {
      return names.stream().map(roles::get).collect(Collectors.toSet());
    }
  }
}
