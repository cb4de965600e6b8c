/// The audit log over HTTP.
@NullMarked
package io.ticketflower.web.audit;

import org.jspecify.annotations.NullMarked;
