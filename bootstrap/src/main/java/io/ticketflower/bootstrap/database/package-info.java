/// The embedded PostgreSQL, and how to reach a PostgreSQL of one's own.
@NullMarked
package io.ticketflower.bootstrap.database;

import org.jspecify.annotations.NullMarked;
