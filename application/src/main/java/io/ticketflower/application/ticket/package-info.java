/// What people submit and see.
@NullMarked
package io.ticketflower.application.ticket;

import org.jspecify.annotations.NullMarked;
