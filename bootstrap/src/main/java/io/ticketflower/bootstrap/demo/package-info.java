/// A company to look at, with people, two workflows and some tickets.
@NullMarked
package io.ticketflower.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
