package io.ticketflower.persistence.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// That an entry of a company waits for its seal.
@MappedEntity("audit_to_seal")
record AuditToSealRow(UUID companyId, @Id UUID entryId) {}
