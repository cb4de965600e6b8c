/// The command line, as an operator meets it.
@NullMarked
package io.ticketflower.bootstrap.command;

import org.jspecify.annotations.NullMarked;
