/// How somebody becomes a member who did not sign up themselves.
///
/// - **invitation**: an e-mail address may join the company with certain roles, for some days, once
/// - **inviter**: the member who gave that away, which can be no more than they have
/// - **pending, expired**: the same invitation before and after its last moment
@NullMarked
package io.ticketflower.domain.invitation;

import org.jspecify.annotations.NullMarked;
