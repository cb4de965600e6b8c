/// What every adapter of companies and their roles does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.company;

import org.jspecify.annotations.NullMarked;
