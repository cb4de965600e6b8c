/// A person's own account: a new password for whoever forgot theirs.
@NullMarked
package io.ticketflower.application.account;

import org.jspecify.annotations.NullMarked;
