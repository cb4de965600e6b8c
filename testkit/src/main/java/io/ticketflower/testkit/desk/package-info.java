/// How much there is to do and what can be found, in memory, and what every adapter of it does.
@NullMarked
package io.ticketflower.testkit.desk;

import org.jspecify.annotations.NullMarked;
