/// The companies of this installation, and each company's own roles.
@NullMarked
package io.ticketflower.application.company;

import org.jspecify.annotations.NullMarked;
