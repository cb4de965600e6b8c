package io.ticketflower.architecture.wrong.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("users")
record UserRow(@Id UUID id) {}
