/// A company's outside requesters.
@NullMarked
package io.ticketflower.persistence.contact;

import org.jspecify.annotations.NullMarked;
