/// What people submit.
///
/// - **ticket**: a request that somebody in a company submitted, with a number people can say
@NullMarked
package io.ticketflower.domain.ticket;

import org.jspecify.annotations.NullMarked;
