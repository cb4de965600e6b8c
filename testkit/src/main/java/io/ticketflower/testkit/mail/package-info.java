/// Letters in memory.
@NullMarked
package io.ticketflower.testkit.mail;

import org.jspecify.annotations.NullMarked;
