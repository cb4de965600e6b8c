/// How much there is to do, and finding what one looks for.
@NullMarked
package io.ticketflower.web.desk;

import org.jspecify.annotations.NullMarked;
