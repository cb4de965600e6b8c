@NullMarked
package io.ticketflower.architecture.wrong.integration.common;

import org.jspecify.annotations.NullMarked;
