package io.ticketflower.persistence.engine;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/// That a company has work, and when it is due. [JooqPendingWork] writes it.
@MappedEntity("work_signal")
record WorkSignalRow(UUID companyId, @Id UUID workId, Instant due) {}
