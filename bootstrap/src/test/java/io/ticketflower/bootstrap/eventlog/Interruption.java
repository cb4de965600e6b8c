package io.ticketflower.bootstrap.eventlog;

/// Breaks an import off after so many steps of a phase.
final class Interruption implements ImportProgress {
  private final Phase phase;
  private final int after;
  private boolean here;
  private int steps;

  Interruption(Phase phase, int after) {
    this.phase = phase;
    this.after = after;
  }

  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public synchronized void begins(Phase begun, long all) {
    here = begun == phase;
    meet();
  }

  @Override
  public synchronized void advances(long more) {
    if (here) {
      steps += (int) more;
      meet();
    }
  }

  @Override
  public synchronized void ends() {
    here = false;
  }

  private void meet() {
    if (here && steps >= after) {
      throw new Interrupted();
    }
  }
}
