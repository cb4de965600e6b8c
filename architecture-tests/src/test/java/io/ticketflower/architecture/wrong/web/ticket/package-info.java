@NullMarked
package io.ticketflower.architecture.wrong.web.ticket;

import org.jspecify.annotations.NullMarked;
