/// What all tables have in common: transactions, roles, the migration, and what must always hold.
@NullMarked
package io.ticketflower.persistence.database;

import org.jspecify.annotations.NullMarked;
