/// Running the installation: adapters in memory, and what every adapter must do.
@NullMarked
package io.ticketflower.testkit.platform;

import org.jspecify.annotations.NullMarked;
