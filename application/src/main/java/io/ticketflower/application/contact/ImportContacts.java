package io.ticketflower.application.contact;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;

/// A list of contacts is taken over. Whoever is known by their e-mail address already is brought up
/// to date; a line with faults never stops the others.
public interface ImportContacts {
  /// At most so many lines at once.
  int MOST_LINES = 1_000;

  /// What taking the list over would come to. Writes nothing.
  Outcome preview(Command command);

  Outcome take(Command command);

  record Command(Actor actor, List<Line> lines) {
    public Command {
      lines = List.copyOf(lines);
    }
  }

  /// One line as it was written.
  ///
  /// @param number where it stands in the list
  record Line(int number, String name, String email, String phone, String note) {}

  /// What a line came to.
  ///
  /// @param messages what is wrong with it; empty unless it is faulty
  record Result(int line, Kind kind, List<String> messages) {
    public Result {
      messages = List.copyOf(messages);
    }

    /// What was done, or would be.
    public enum Kind {
      CREATED,
      UPDATED,
      UNCHANGED,
      FAULTY
    }
  }

  sealed interface Outcome {
    record Done(List<Result> results) implements Outcome {}

    record TooLong(int most) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
