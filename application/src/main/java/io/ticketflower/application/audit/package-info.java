/// Reading the audit log, and sealing it so that nobody can change it unseen.
@NullMarked
package io.ticketflower.application.audit;

import org.jspecify.annotations.NullMarked;
