package io.ticketflower.application.account;

/// Does what nobody waits for, so that an answer tells nothing by the time it takes.
public interface Offstage {
  void later(Runnable work);
}
