/// The embedded PostgreSQL, started, joined, killed.
@NullMarked
package io.ticketflower.bootstrap.database;

import org.jspecify.annotations.NullMarked;
