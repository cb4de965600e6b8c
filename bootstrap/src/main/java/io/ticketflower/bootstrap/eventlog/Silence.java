package io.ticketflower.bootstrap.eventlog;

/// Shows nothing.
final class Silence implements ImportProgress {
  @Override
  public void begins(Phase phase, long steps) {}

  @Override
  public void advances(long steps) {}

  @Override
  public void ends() {}
}
