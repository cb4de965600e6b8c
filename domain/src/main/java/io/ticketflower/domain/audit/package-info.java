/// That the audit log is what it was.
///
/// - **seal**: the hash of an entry and of the seal before, so that no entry can be changed, taken
///   away or moved without breaking all seals behind it
/// - **chain**: the seals of one company, from the first to the latest
@NullMarked
package io.ticketflower.domain.audit;

import org.jspecify.annotations.NullMarked;
