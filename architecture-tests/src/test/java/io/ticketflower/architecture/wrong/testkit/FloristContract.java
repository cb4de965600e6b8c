package io.ticketflower.architecture.wrong.testkit;

public abstract class FloristContract {
  public final String rivalFlorist() {
    return "Rival Florist";
  }
}
