/// What every adapter of definitions does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.definition;

import org.jspecify.annotations.NullMarked;
