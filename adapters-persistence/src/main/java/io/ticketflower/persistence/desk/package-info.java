/// How much there is to do, and what can be found.
@NullMarked
package io.ticketflower.persistence.desk;

import org.jspecify.annotations.NullMarked;
