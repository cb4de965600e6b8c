/// Letters, sent by SMTP or put into files.
@NullMarked
package io.ticketflower.integration.mail;

import org.jspecify.annotations.NullMarked;
