package io.ticketflower.domain.identity;

/// What guests make, and are allowed a bounded number of.
public enum GuestRecord {
  TICKET,
  CONTACT,
  DEFINITION,
  COMPANY_ROLE
}
