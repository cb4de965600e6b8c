/// What every adapter of tickets does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.ticket;

import org.jspecify.annotations.NullMarked;
