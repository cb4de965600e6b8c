/// Code as it must not be. Each class breaks one rule and keeps the others, or is there for another
/// to break one; `EveryRuleBitesTest` says which.
@NullMarked
package io.ticketflower.architecture.wrong;

import org.jspecify.annotations.NullMarked;
