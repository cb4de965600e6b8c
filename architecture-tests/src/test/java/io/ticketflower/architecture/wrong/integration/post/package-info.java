@NullMarked
package io.ticketflower.architecture.wrong.integration.post;

import org.jspecify.annotations.NullMarked;
