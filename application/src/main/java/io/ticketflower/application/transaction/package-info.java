/// Where a transaction begins and ends, and how a request becomes safe to repeat.
@NullMarked
package io.ticketflower.application.transaction;

import org.jspecify.annotations.NullMarked;
