package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.User;
import java.time.Instant;
import java.util.List;

/// A session that has just begun or been refreshed.
///
/// @param company the one the session works in
/// @param companies all that the person belongs to
/// @param refreshToken shown once; exchanges for the next one
/// @param refreshUntil when the refresh token expires
public record LoggedIn(
    SessionId session,
    User user,
    Company company,
    List<Company> companies,
    String refreshToken,
    Instant refreshUntil) {}
