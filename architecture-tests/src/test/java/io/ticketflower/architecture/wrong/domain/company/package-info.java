@NullMarked
package io.ticketflower.architecture.wrong.domain.company;

import org.jspecify.annotations.NullMarked;
