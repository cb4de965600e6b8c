/// Running things: instances, tasks, history, work and errors.
@NullMarked
package io.ticketflower.persistence.engine;

import org.jspecify.annotations.NullMarked;
