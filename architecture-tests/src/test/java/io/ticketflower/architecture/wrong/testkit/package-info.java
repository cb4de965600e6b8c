@NullMarked
package io.ticketflower.architecture.wrong.testkit;

import org.jspecify.annotations.NullMarked;
