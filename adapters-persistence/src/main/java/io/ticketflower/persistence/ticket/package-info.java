/// Tickets and their numbers.
@NullMarked
package io.ticketflower.persistence.ticket;

import org.jspecify.annotations.NullMarked;
