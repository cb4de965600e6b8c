/// Which way letters go, as the operator has set it.
@NullMarked
package io.ticketflower.bootstrap.mail;

import org.jspecify.annotations.NullMarked;
