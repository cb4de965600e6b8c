package io.ticketflower.application.guest;

import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.identity.User;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class EndingTrials implements EndTrials {
  private static final int STEP = 100;
  private static final Logger LOG = System.getLogger(EndingTrials.class.getName());

  private final IdentityUseCases.Ports ports;
  private final DeletingTrial deleting;
  private final MakeGuestCompany making;
  private final InstantSource clock;

  EndingTrials(
      IdentityUseCases.Ports ports,
      DeletingTrial deleting,
      MakeGuestCompany making,
      InstantSource clock) {
    this.ports = ports;
    this.deleting = deleting;
    this.making = making;
    this.clock = clock;
  }

  @Override
  public int endThoseOver() {
    List<Trial> over =
        ports.transactions().acrossCompanies(() -> ports.trials().over(clock.instant(), STEP));
    return (int) over.stream().filter(this::end).count();
  }

  /// One that can't be deleted keeps no other from being.
  private boolean end(Trial trial) {
    try {
      if (trial.shared()) {
        return beginAnew(trial);
      }
      return deleting.delete(trial.company());
    } catch (RuntimeException fault) {
      LOG.log(
          Level.WARNING,
          "Could not end the trial in company " + trial.company().value() + "; next try in a while",
          fault);
      return false;
    }
  }

  private boolean beginAnew(Trial trial) {
    Optional<MakeGuestCompany.Command> same =
        ports.transactions().inCompany(trial.company(), () -> same(trial));
    same.ifPresent(making::make);
    return same.isPresent();
  }

  /// The order by which it was made.
  private Optional<MakeGuestCompany.Command> same(Trial trial) {
    Optional<Company> company = ports.companies().find(trial.company());
    Optional<User> host =
        ports
            .memberships()
            .longestOwner(trial.company())
            .map(Membership::user)
            .flatMap(ports.users()::find);
    return company.flatMap(it ->
        host.map(owner ->
            new MakeGuestCompany.Command(
                it.name(), it.slug(), owner.email(), trial.mostRecords(), true)));
  }
}
