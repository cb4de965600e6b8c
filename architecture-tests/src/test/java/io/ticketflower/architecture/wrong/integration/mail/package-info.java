@NullMarked
package io.ticketflower.architecture.wrong.integration.mail;

import org.jspecify.annotations.NullMarked;
