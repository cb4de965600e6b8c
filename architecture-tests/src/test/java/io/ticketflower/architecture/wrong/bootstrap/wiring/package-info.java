@NullMarked
package io.ticketflower.architecture.wrong.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
