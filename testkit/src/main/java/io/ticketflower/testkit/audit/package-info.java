/// What every adapter of the audit log's lists and seals does, and the ones in memory.
@NullMarked
package io.ticketflower.testkit.audit;

import org.jspecify.annotations.NullMarked;
