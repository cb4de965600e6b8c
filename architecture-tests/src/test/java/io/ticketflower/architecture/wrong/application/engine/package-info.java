@NullMarked
package io.ticketflower.architecture.wrong.application.engine;

import org.jspecify.annotations.NullMarked;
