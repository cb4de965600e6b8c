/// The API as a client meets it: over real HTTP, on adapters in memory.
@NullMarked
package io.ticketflower.web;

import org.jspecify.annotations.NullMarked;
