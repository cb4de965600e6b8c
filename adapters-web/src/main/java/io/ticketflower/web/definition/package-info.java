/// Definitions over HTTP: upload, review, publish, retire.
@NullMarked
package io.ticketflower.web.definition;

import org.jspecify.annotations.NullMarked;
