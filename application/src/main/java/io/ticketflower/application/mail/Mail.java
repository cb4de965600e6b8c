package io.ticketflower.application.mail;

/// Takes letters to people.
///
/// A letter goes out after the commit of what it tells of, never before and never in between: what
/// is rolled back was not told, and no row waits for a mail server. Whoever sends one tells in
/// their answer what became of it. A bad address or a dead server is an outcome.
public interface Mail {
  Outcome send(Letter letter);

  sealed interface Outcome {
    /// The mail server has taken it.
    record Sent() implements Outcome {}

    /// There is no mail server: it was put into a file, and its link into the log.
    record Filed() implements Outcome {}

    /// @param reason for people to read
    record NotSent(String reason) implements Outcome {}
  }
}
