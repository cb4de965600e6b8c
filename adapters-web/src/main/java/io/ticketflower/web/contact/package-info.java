/// Outsiders for whom tickets are submitted.
@NullMarked
package io.ticketflower.web.contact;

import org.jspecify.annotations.NullMarked;
