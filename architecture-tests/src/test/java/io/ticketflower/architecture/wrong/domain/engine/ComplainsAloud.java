package io.ticketflower.architecture.wrong.domain.engine;

public final class ComplainsAloud {
  public void complain(RuntimeException fault) {
    fault.printStackTrace();
  }
}
