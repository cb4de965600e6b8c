/// Lists in pages: newest first, by time and id.
@NullMarked
package io.ticketflower.application.page;

import org.jspecify.annotations.NullMarked;
