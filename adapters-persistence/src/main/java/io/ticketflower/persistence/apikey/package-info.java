/// Keys by which programs work for members.
@NullMarked
package io.ticketflower.persistence.apikey;

import org.jspecify.annotations.NullMarked;
