/// A company's outside requesters.
@NullMarked
package io.ticketflower.application.contact;

import org.jspecify.annotations.NullMarked;
