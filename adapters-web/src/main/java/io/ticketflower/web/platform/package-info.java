/// Running the installation over HTTP.
@NullMarked
package io.ticketflower.web.platform;

import org.jspecify.annotations.NullMarked;
