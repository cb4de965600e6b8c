/// Looking around without signing up, over HTTP.
@NullMarked
package io.ticketflower.web.guest;

import org.jspecify.annotations.NullMarked;
