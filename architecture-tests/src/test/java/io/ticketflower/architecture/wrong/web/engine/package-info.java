@NullMarked
package io.ticketflower.architecture.wrong.web.engine;

import org.jspecify.annotations.NullMarked;
