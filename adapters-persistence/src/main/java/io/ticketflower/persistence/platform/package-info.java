/// Running the installation, in tables of no company.
@NullMarked
package io.ticketflower.persistence.platform;

import org.jspecify.annotations.NullMarked;
