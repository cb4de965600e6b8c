@NullMarked
package io.ticketflower.architecture.wrong.domain.ticket;

import org.jspecify.annotations.NullMarked;
