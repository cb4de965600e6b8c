package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Trial;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which companies are there for guests. A trial goes with its company.
///
/// Works across companies.
public interface Trials {
  void add(Trial trial);

  Optional<Trial> find(CompanyId company);

  /// Locks it until the transaction ends.
  Optional<Trial> lock(CompanyId company);

  /// The one that is shared and lasts longest.
  Optional<Trial> shared();

  int count();

  /// Those whose time is up.
  List<Trial> over(Instant now, int limit);

  /// The company is no trial any more.
  void remove(CompanyId company);
}
