@NullMarked
package io.ticketflower.architecture.wrong.domain.weather;

import org.jspecify.annotations.NullMarked;
