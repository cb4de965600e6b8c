@NullMarked
package io.ticketflower.architecture.wrong.persistence.engine;

import org.jspecify.annotations.NullMarked;
