/// Looking around without signing up.
@NullMarked
package io.ticketflower.application.guest;

import org.jspecify.annotations.NullMarked;
