/// Replays another help desk's event log as tickets.
@NullMarked
package io.ticketflower.bootstrap.eventlog;

import org.jspecify.annotations.NullMarked;
