/// The description of the API, a page to browse it, and a page for each kind of problem.
@NullMarked
package io.ticketflower.web.api;

import org.jspecify.annotations.NullMarked;
