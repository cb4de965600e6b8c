/// Guests in memory, and the contracts of their ports.
@NullMarked
package io.ticketflower.testkit.guest;

import org.jspecify.annotations.NullMarked;
