/// Lists in pages: newest first, by time and id, or sorted as somebody wishes.
@NullMarked
package io.ticketflower.application.page;

import org.jspecify.annotations.NullMarked;
