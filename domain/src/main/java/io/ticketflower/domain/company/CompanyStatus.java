package io.ticketflower.domain.company;

/// What a [CompanyState] is called.
public enum CompanyStatus {
  ACTIVE,
  SUSPENDED_BY_OWNER,
  SUSPENDED_BY_PLATFORM,
  TO_BE_DELETED
}
