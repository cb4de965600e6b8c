package io.ticketflower.application.guest;

import io.ticketflower.domain.identity.Actor;

/// Fills a new company with people, definitions and tickets to look at.
public interface Furnishing {
  /// Opens its own transactions.
  ///
  /// @param owner of the company
  void furnish(Actor owner);
}
