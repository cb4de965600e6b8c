@NullMarked
package io.ticketflower.architecture.wrong.domain.engine;

import org.jspecify.annotations.NullMarked;
