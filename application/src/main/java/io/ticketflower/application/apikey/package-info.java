/// Keys by which programs work for members.
@NullMarked
package io.ticketflower.application.apikey;

import org.jspecify.annotations.NullMarked;
