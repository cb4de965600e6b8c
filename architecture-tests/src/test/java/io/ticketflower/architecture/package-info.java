/// What holds for all of TicketFlower's code, as sentences that are checked, each with classes that
/// break it.
@NullMarked
package io.ticketflower.architecture;

import org.jspecify.annotations.NullMarked;
