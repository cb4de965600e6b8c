/// Keeps everything in PostgreSQL.
///
/// Another family of adapters takes its place where `ticketflower.persistence` names one.
@Configuration
@Requires(property = "ticketflower.persistence", value = "postgresql", defaultValue = "postgresql")
@NullMarked
package io.ticketflower.persistence;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
