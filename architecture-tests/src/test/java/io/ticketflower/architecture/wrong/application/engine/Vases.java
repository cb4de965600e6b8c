package io.ticketflower.architecture.wrong.application.engine;

/// Does not ask whose vases.
public interface Vases {
  int count();
}
