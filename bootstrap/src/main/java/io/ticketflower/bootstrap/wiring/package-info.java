/// Where the hexagon and its adapters meet.
@NullMarked
package io.ticketflower.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
