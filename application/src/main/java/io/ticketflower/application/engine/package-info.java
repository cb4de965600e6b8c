/// The running things: tasks, what moves them on, and ticket errors.
@NullMarked
package io.ticketflower.application.engine;

import org.jspecify.annotations.NullMarked;
