/// JSON text from outside becomes JSON values.
@NullMarked
package io.ticketflower.application.rule;

import org.jspecify.annotations.NullMarked;
