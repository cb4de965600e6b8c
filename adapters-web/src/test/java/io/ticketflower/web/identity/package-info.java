/// How logging in is slowed down.
@NullMarked
package io.ticketflower.web.identity;

import org.jspecify.annotations.NullMarked;
