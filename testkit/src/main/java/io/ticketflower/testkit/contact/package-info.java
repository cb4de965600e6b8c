/// A company's outside requesters, in memory, and what every adapter of them does.
@NullMarked
package io.ticketflower.testkit.contact;

import org.jspecify.annotations.NullMarked;
