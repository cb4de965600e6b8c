/// What every adapter of people, memberships and sessions does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.identity;

import org.jspecify.annotations.NullMarked;
