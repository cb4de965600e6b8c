/// What every adapter of transactions and receipts does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.transaction;

import org.jspecify.annotations.NullMarked;
