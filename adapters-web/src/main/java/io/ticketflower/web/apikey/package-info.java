/// Keys by which programs work for members, over HTTP.
@NullMarked
package io.ticketflower.web.apikey;

import org.jspecify.annotations.NullMarked;
