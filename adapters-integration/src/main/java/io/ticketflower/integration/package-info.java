/// Calls out of TicketFlower, and the third-party libraries behind the ports.
@NullMarked
package io.ticketflower.integration;

import org.jspecify.annotations.NullMarked;
