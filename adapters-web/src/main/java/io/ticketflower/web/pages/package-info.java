/// The web pages as they reach a browser: files that the build left on the class path. What they
/// do, they do through the API.
@NullMarked
package io.ticketflower.web.pages;

import org.jspecify.annotations.NullMarked;
