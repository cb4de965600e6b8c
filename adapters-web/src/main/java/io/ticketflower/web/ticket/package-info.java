/// Tickets over HTTP.
@NullMarked
package io.ticketflower.web.ticket;

import org.jspecify.annotations.NullMarked;
