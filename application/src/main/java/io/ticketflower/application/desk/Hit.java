package io.ticketflower.application.desk;

import java.util.Optional;
import java.util.UUID;

/// Something that was found.
///
/// @param detail what tells it apart from others of the same title; empty if there is nothing
/// @param number of the ticket, which people say; of a definition, its version
public record Hit(
    Kind kind, Closeness closeness, UUID id, String title, String detail, Optional<Long> number) {

  /// What can be found.
  public enum Kind {
    TICKET,
    TASK,
    MEMBER,
    CONTACT,
    WORKFLOW_DEFINITION,
    TICKET_DEFINITION
  }

  /// How well it fits what was typed, the best first.
  public enum Closeness {
    /// It is, or belongs to, the ticket of that number.
    NUMBER,
    /// It is called just so.
    WHOLE,
    /// Its name begins so.
    BEGINNING,
    /// It has that somewhere in its name.
    PART
  }
}
