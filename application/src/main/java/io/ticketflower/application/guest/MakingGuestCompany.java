package io.ticketflower.application.guest;

import io.ticketflower.application.guest.MakeGuestCompany.Outcome.Made;
import io.ticketflower.application.guest.MakeGuestCompany.Outcome.SlugTaken;
import io.ticketflower.application.guest.MakeGuestCompany.Outcome.WasThere;
import io.ticketflower.application.guest.MakingTrial.Wanted;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.domain.identity.Trial;
import java.time.InstantSource;
import java.util.Optional;

final class MakingGuestCompany implements MakeGuestCompany {
  private final IdentityUseCases.Ports ports;
  private final MakingTrial making;
  private final DeletingTrial deleting;
  private final InstantSource clock;

  MakingGuestCompany(
      IdentityUseCases.Ports ports,
      MakingTrial making,
      DeletingTrial deleting,
      InstantSource clock) {
    this.ports = ports;
    this.making = making;
    this.deleting = deleting;
    this.clock = clock;
  }

  @Override
  public Outcome make(Command command) {
    Optional<Trial> there = ports.transactions().acrossCompanies(ports.trials()::shared);
    if (there.filter(it -> !command.anew() && clock.instant().isBefore(it.until())).isPresent()) {
      return new WasThere(there.get());
    }
    there.map(Trial::company).ifPresent(deleting::delete);
    boolean isTaken =
        ports
            .transactions()
            .acrossCompanies(() -> ports.companies().findBySlug(command.slug()))
            .isPresent();
    return isTaken
        ? new SlugTaken(command.slug())
        : new Made(
            making.make(
                new Wanted(
                    command.name(), command.slug(), command.owner(), true, command.mostRecords())));
  }
}
