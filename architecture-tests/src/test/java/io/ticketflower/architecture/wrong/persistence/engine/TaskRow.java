package io.ticketflower.architecture.wrong.persistence.engine;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// A row of a company's table.
@MappedEntity("tasks")
record TaskRow(@Id UUID id) {}
