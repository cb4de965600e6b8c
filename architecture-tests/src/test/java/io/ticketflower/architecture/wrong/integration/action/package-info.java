@NullMarked
package io.ticketflower.architecture.wrong.integration.action;

import org.jspecify.annotations.NullMarked;
