package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import java.time.Duration;
import java.util.List;

/// What an import found, did, and read back.
public record ImportReport(Log log, Home home, Work work, Check check, Surroundings surroundings) {

  /// Every case is a ticket that went exactly as logged, and no machinery failed on the way.
  public boolean isExact() {
    return check.exact() == log.cases() && check.ticketErrors() == 0;
  }

  /// The file.
  ///
  /// @param transitions of the drafted workflow
  public record Log(
      String fileName,
      String sha256,
      int cases,
      long events,
      int activities,
      int transitions,
      int people) {}

  /// The company that was made for it.
  ///
  /// @param owner who may log in
  /// @param madeNow and not by an earlier run
  public record Home(Slug company, EmailAddress owner, boolean madeNow) {}

  /// What this run did.
  ///
  /// @param tickets that it brought to their end
  /// @param completions that it made
  /// @param elapsed while it made them; reading, setting up and checking are not counted
  public record Work(long tickets, long completions, Duration elapsed, int atOnce) {}

  /// What was read back of all tickets, those of earlier runs too.
  ///
  /// @param exact tickets whose stored trace is the logged one
  /// @param deviations the first of the others
  /// @param ticketErrors resolved ones too
  public record Check(int exact, List<Deviation> deviations, int ticketErrors, Duration elapsed) {
    public Check {
      deviations = List.copyOf(deviations);
    }
  }

  /// A case that did not go as logged.
  public record Deviation(String caseName, String message) {}

  /// Where it was measured.
  public record Surroundings(String version, int cores, String durability) {}
}
