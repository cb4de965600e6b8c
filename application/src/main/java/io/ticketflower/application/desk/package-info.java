/// What somebody sees before they have opened anything: how much there is to do, and where what
/// they look for is.
@NullMarked
package io.ticketflower.application.desk;

import org.jspecify.annotations.NullMarked;
