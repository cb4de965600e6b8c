package io.ticketflower.domain.company;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a company is at work. While it is not, its people are kept out and its tickets stand
/// still; nothing is lost, until it is deleted.
public sealed interface CompanyState {
  /// So long owners can take it back that their company is deleted.
  Duration GRACE = Duration.ofDays(30);

  CompanyStatus status();

  record Active() implements CompanyState {
    @Override
    public CompanyStatus status() {
      return CompanyStatus.ACTIVE;
    }
  }

  /// Owners may still come in, and resume it.
  record SuspendedByOwner(Instant since) implements CompanyState {
    @Override
    public CompanyStatus status() {
      return CompanyStatus.SUSPENDED_BY_OWNER;
    }
  }

  /// By whoever runs the installation: nobody of the company can resume it.
  record SuspendedByPlatform(Instant since) implements CompanyState {
    @Override
    public CompanyStatus status() {
      return CompanyStatus.SUSPENDED_BY_PLATFORM;
    }
  }

  /// Owners may still come in, and take it back.
  ///
  /// @param due from then on it is really deleted
  record ToBeDeleted(Instant since, Instant due) implements CompanyState {
    @Override
    public CompanyStatus status() {
      return CompanyStatus.TO_BE_DELETED;
    }
  }

  /// An owner lets it rest.
  ///
  /// @return empty if it can't come to that from here
  default Optional<CompanyState> suspendedByOwner(Instant at) {
    return switch (this) {
      case Active _ -> Optional.of(new SuspendedByOwner(at));
      case SuspendedByOwner _, SuspendedByPlatform _, ToBeDeleted _ -> Optional.empty();
    };
  }

  /// An owner gives it up.
  ///
  /// @return empty if it can't come to that from here
  default Optional<CompanyState> givenUp(Instant at) {
    return switch (this) {
      case Active _, SuspendedByOwner _ -> Optional.of(new ToBeDeleted(at, at.plus(GRACE)));
      case SuspendedByPlatform _, ToBeDeleted _ -> Optional.empty();
    };
  }

  /// An owner takes back what owners did.
  ///
  /// @return empty if there is nothing that an owner could take back
  default Optional<CompanyState> resumedByOwner() {
    return switch (this) {
      case SuspendedByOwner _, ToBeDeleted _ -> Optional.of(new Active());
      case Active _, SuspendedByPlatform _ -> Optional.empty();
    };
  }

  /// Whoever runs the installation shuts it.
  ///
  /// @return empty if it can't come to that from here
  default Optional<CompanyState> suspendedByPlatform(Instant at) {
    return switch (this) {
      case Active _, SuspendedByOwner _ -> Optional.of(new SuspendedByPlatform(at));
      case SuspendedByPlatform _, ToBeDeleted _ -> Optional.empty();
    };
  }

  /// Whoever runs the installation gives it up. Owners can take that back in time.
  ///
  /// @return empty if it can't come to that from here
  default Optional<CompanyState> givenUpByPlatform(Instant at) {
    return switch (this) {
      case Active _, SuspendedByOwner _, SuspendedByPlatform _ ->
          Optional.of(new ToBeDeleted(at, at.plus(GRACE)));
      case ToBeDeleted _ -> Optional.empty();
    };
  }

  /// Whoever runs the installation takes back what anybody did.
  ///
  /// @return empty if it is at work
  default Optional<CompanyState> resumedByPlatform() {
    return switch (this) {
      case SuspendedByOwner _, SuspendedByPlatform _, ToBeDeleted _ -> Optional.of(new Active());
      case Active _ -> Optional.empty();
    };
  }

  /// Whether owners, or whoever else belongs to the company, may go on there.
  default boolean isOpenTo(boolean owners) {
    return switch (this) {
      case Active _ -> true;
      case SuspendedByOwner _, ToBeDeleted _ -> owners;
      case SuspendedByPlatform _ -> false;
    };
  }
}
