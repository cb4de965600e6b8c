/// Signing up, sessions, oneself, and the company's members and roles, over HTTP.
@NullMarked
package io.ticketflower.web.identity;

import org.jspecify.annotations.NullMarked;
