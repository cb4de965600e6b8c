/// People, their sessions, and what they are in each company.
@NullMarked
package io.ticketflower.persistence.identity;

import org.jspecify.annotations.NullMarked;
