@NullMarked
package io.ticketflower.architecture.wrong.web.http;

import org.jspecify.annotations.NullMarked;
