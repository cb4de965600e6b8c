/// The command line: each subcommand a small page.
@NullMarked
package io.ticketflower.bootstrap.command;

import org.jspecify.annotations.NullMarked;
