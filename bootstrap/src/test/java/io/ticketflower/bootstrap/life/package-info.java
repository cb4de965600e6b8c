/// Whole installations, tried from outside.
@NullMarked
package io.ticketflower.bootstrap.life;

import org.jspecify.annotations.NullMarked;
