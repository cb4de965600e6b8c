/// Puts TicketFlower together and starts it.
@NullMarked
package io.ticketflower.bootstrap;

import org.jspecify.annotations.NullMarked;
