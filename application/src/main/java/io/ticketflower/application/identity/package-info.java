/// Signing up, logging in, and who is a member as what.
@NullMarked
package io.ticketflower.application.identity;

import org.jspecify.annotations.NullMarked;
