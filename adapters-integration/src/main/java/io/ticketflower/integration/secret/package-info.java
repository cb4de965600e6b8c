/// Passwords, tokens and ids.
@NullMarked
package io.ticketflower.integration.secret;

import org.jspecify.annotations.NullMarked;
