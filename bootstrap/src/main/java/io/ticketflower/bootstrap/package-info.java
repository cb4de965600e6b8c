/// The main program: the only module that sees all adapters.
@NullMarked
package io.ticketflower.bootstrap;

import org.jspecify.annotations.NullMarked;
