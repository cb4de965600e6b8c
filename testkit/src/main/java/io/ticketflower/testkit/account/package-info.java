/// Accounts in memory, and the contracts of their ports.
@NullMarked
package io.ticketflower.testkit.account;

import org.jspecify.annotations.NullMarked;
