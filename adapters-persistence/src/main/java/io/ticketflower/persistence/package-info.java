/// Keeps everything in PostgreSQL.
@NullMarked
package io.ticketflower.persistence;

import org.jspecify.annotations.NullMarked;
