/// Accounts on PostgreSQL.
@NullMarked
package io.ticketflower.persistence.account;

import org.jspecify.annotations.NullMarked;
