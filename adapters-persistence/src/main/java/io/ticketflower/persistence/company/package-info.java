/// Companies and their own roles.
@NullMarked
package io.ticketflower.persistence.company;

import org.jspecify.annotations.NullMarked;
