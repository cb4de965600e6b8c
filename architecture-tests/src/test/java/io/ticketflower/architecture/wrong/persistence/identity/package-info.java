@NullMarked
package io.ticketflower.architecture.wrong.persistence.identity;

import org.jspecify.annotations.NullMarked;
