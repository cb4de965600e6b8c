/// JSON Schema, checked by the validator of networknt and kept within bounds: nothing is loaded
/// from outside, patterns run in linear time, and no schema can keep a processor busy for long.
@NullMarked
package io.ticketflower.integration.schema;

import org.jspecify.annotations.NullMarked;
