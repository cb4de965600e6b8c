/// Tasks and ticket errors over HTTP.
@NullMarked
package io.ticketflower.web.engine;

import org.jspecify.annotations.NullMarked;
