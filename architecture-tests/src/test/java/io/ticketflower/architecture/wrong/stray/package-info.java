@NullMarked
package io.ticketflower.architecture.wrong.stray;

import org.jspecify.annotations.NullMarked;
