package io.ticketflower.persistence.definition;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.persistence.schema.tables.records.DefinitionsRecord;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/// Between a definition and its row, which are wide, flat, and named alike.
@Mapper(
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    implementationName = "<CLASS_NAME>Generated",
    componentModel = ComponentModel.JAKARTA,
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    uses = DefinitionColumns.class)
interface DefinitionMapper {
  DefinitionsRecord row(CompanyId companyId, DefinitionKind kind, StoredDefinition definition);

  StoredDefinition definition(DefinitionsRecord row);
}
