/// JSON text, read by Jackson.
@NullMarked
package io.ticketflower.integration.json;

import org.jspecify.annotations.NullMarked;
