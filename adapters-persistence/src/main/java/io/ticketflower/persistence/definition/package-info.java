/// All versions of all definitions.
@NullMarked
package io.ticketflower.persistence.definition;

import org.jspecify.annotations.NullMarked;
