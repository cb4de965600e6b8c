/// The audit log as it is read, its seals, and the check of its chains.
@NullMarked
package io.ticketflower.persistence.audit;

import org.jspecify.annotations.NullMarked;
