/// Figures of guests on PostgreSQL.
@NullMarked
package io.ticketflower.persistence.guest;

import org.jspecify.annotations.NullMarked;
