/// Invitations in memory, and the contracts of their ports.
@NullMarked
package io.ticketflower.testkit.invitation;

import org.jspecify.annotations.NullMarked;
