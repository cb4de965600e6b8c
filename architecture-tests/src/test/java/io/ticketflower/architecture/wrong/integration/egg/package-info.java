@NullMarked
package io.ticketflower.architecture.wrong.integration.egg;

import org.jspecify.annotations.NullMarked;
