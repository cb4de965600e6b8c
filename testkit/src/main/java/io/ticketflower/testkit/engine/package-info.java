/// What every adapter of the running things does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.engine;

import org.jspecify.annotations.NullMarked;
