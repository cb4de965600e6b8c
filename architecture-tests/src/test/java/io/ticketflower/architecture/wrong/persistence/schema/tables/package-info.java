@NullMarked
package io.ticketflower.architecture.wrong.persistence.schema.tables;

import org.jspecify.annotations.NullMarked;
