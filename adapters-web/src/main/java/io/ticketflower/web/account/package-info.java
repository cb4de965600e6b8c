/// A person's own account over HTTP.
@NullMarked
package io.ticketflower.web.account;

import org.jspecify.annotations.NullMarked;
