/// Inviting people, and accepting, over HTTP.
@NullMarked
package io.ticketflower.web.invitation;

import org.jspecify.annotations.NullMarked;
