package io.ticketflower.application.transaction;

/// Somebody else saved first, and part of the work was done already: everything is rolled back.
public final class LostRace extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LostRace() {
    super("Expected nobody else to change it meanwhile, but somebody did.", null, false, false);
  }
}
