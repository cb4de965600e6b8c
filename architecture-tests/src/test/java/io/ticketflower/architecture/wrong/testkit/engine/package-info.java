@NullMarked
package io.ticketflower.architecture.wrong.testkit.engine;

import org.jspecify.annotations.NullMarked;
