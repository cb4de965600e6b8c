package io.ticketflower.application.identity;

import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.domain.company.Company;

/// A session that can still be used, and the company it works in.
public record LiveSession(Session session, Company company) {}
