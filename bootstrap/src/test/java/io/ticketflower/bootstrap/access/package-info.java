/// Every route of the running router, tried with every kind of caller.
@NullMarked
package io.ticketflower.bootstrap.access;

import org.jspecify.annotations.NullMarked;
