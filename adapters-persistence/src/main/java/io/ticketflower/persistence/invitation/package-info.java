/// Invitations on PostgreSQL.
@NullMarked
package io.ticketflower.persistence.invitation;

import org.jspecify.annotations.NullMarked;
