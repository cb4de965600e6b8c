/// Receipts of requests.
@NullMarked
package io.ticketflower.persistence.transaction;

import org.jspecify.annotations.NullMarked;
