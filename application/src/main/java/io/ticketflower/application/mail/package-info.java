/// Letters by e-mail.
@NullMarked
package io.ticketflower.application.mail;

import org.jspecify.annotations.NullMarked;
