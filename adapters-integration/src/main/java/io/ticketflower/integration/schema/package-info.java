/// JSON Schema, checked by networknt's validator.
@NullMarked
package io.ticketflower.integration.schema;

import org.jspecify.annotations.NullMarked;
