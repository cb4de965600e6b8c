/// What a test of TicketFlower needs: adapters in memory, port contracts, fixtures.
@NullMarked
package io.ticketflower.testkit;

import org.jspecify.annotations.NullMarked;
