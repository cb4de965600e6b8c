@NullMarked
package io.ticketflower.architecture.wrong.integration.hen;

import org.jspecify.annotations.NullMarked;
