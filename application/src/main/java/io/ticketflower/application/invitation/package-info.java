/// Inviting people, and accepting.
@NullMarked
package io.ticketflower.application.invitation;

import org.jspecify.annotations.NullMarked;
