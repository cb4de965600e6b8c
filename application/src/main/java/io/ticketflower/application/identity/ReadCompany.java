package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;

/// What the company tells of itself: every member may read it.
public interface ReadCompany {
  Told read(Actor actor);

  record Told(Company company, CompanyProfile profile, CompanyState state) {}
}
