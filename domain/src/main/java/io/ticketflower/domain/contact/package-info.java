/// Who asks a company for something from outside.
///
/// - **contact**: an outside requester: a customer, a supplier, a neighbour
@NullMarked
package io.ticketflower.domain.contact;

import org.jspecify.annotations.NullMarked;
