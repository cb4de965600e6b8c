package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("recovery_codes")
record RecoveryCodeRow(@Id String hash, UUID userId) {}
