package io.ticketflower.architecture.wrong.domain.engine;

public final class ThinksAloud {
  public void think(String thought) {
    System.out.println(thought);
  }
}
