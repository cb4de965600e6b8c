@NullMarked
package io.ticketflower.bootstrap.pages;

import org.jspecify.annotations.NullMarked;
