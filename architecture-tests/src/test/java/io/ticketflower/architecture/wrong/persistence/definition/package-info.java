@NullMarked
package io.ticketflower.architecture.wrong.persistence.definition;

import org.jspecify.annotations.NullMarked;
