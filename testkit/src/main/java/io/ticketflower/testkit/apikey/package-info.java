/// Keys by which programs work for members, in memory, and what every adapter of them does.
@NullMarked
package io.ticketflower.testkit.apikey;

import org.jspecify.annotations.NullMarked;
