/// Designing: uploading, publishing and retiring definitions.
@NullMarked
package io.ticketflower.application.definition;

import org.jspecify.annotations.NullMarked;
