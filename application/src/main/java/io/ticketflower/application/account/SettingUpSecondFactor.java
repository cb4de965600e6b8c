package io.ticketflower.application.account;

import io.ticketflower.application.account.SetUpSecondFactor.Confirmation.Confirmed;
import io.ticketflower.application.account.SetUpSecondFactor.Confirmation.NotNow;
import io.ticketflower.application.account.SetUpSecondFactor.Offer.Offered;
import io.ticketflower.application.account.SetUpSecondFactor.Offer.SetUpAlready;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.NotSetUp;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.Removed;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.Required;
import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.RecoveryCodes;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.SecondFactor;
import java.util.Optional;
import java.util.function.Supplier;

final class SettingUpSecondFactor implements SetUpSecondFactor {
  private final Ports ports;
  private final SecondFactorCheck check;
  private final AuditTrail audit;

  /// What setting up needs from outside.
  record Ports(
      Transactions transactions,
      Companies companies,
      Users users,
      SecondFactors factors,
      OneTimeCodes codes,
      Passwords passwords,
      Secrets secrets) {}

  SettingUpSecondFactor(Ports ports, SecondFactorCheck check, AuditTrail audit) {
    this.ports = ports;
    this.check = check;
    this.audit = audit;
  }

  @Override
  public Offer offer(Actor actor, String password) {
    Credentials credentials = credentials(actor);
    if (!ports.passwords().matches(password, credentials.passwordHash())) {
      return new Offer.WrongPassword();
    }
    String secret = ports.codes().newSecret();
    return inCompany(
        actor,
        () -> {
          if (check.isSetUp(actor.user())) {
            return new SetUpAlready();
          }
          ports.factors().put(SecondFactor.offered(actor.user(), secret));
          return new Offered(
              ports.codes().readable(secret),
              ports.codes().address(secret, credentials.user().email()));
        });
  }

  @Override
  public Confirmation confirm(Actor actor, String code) {
    return inCompany(
        actor,
        () ->
            ports
                .factors()
                .find(actor.user())
                .filter(factor -> !factor.confirmed())
                .map(factor -> confirm(actor, factor, code, AuditAction.SECOND_FACTOR_SET_UP))
                .orElseGet(NotNow::new));
  }

  @Override
  public Confirmation newRecoveryCodes(Actor actor, String code) {
    return inCompany(
        actor,
        () ->
            confirmed(actor)
                .map(factor -> confirm(actor, factor, code, AuditAction.RECOVERY_CODES_MADE))
                .orElseGet(NotNow::new));
  }

  private Confirmation confirm(Actor actor, SecondFactor factor, String code, AuditAction action) {
    if (!check.uses(factor, code)) {
      return new Confirmation.WrongCode();
    }
    RecoveryCodes recoveryCodes = RecoveryCodes.make(ports.secrets());
    ports.factors().putRecoveryCodes(actor.user(), recoveryCodes.hashes());
    record(actor, action);
    return new Confirmed(recoveryCodes.readable());
  }

  @Override
  public Removal remove(Actor actor, String password, String code) {
    if (!ports.passwords().matches(password, credentials(actor).passwordHash())) {
      return new Removal.WrongPassword();
    }
    return inCompany(
        actor, () -> confirmed(actor).map(it -> remove(actor, it, code)).orElseGet(NotSetUp::new));
  }

  private Removal remove(Actor actor, SecondFactor factor, String code) {
    if (ports.companies().wantsSecondFactor(actor.company())) {
      return new Required();
    }
    if (!check.uses(factor, code)) {
      return new Removal.WrongCode();
    }
    ports.factors().remove(actor.user());
    record(actor, AuditAction.SECOND_FACTOR_REMOVED);
    return new Removed();
  }

  private Optional<SecondFactor> confirmed(Actor actor) {
    return ports.factors().find(actor.user()).filter(SecondFactor::confirmed);
  }

  private Credentials credentials(Actor actor) {
    return ports
        .transactions()
        .acrossCompanies(() -> ports.users().credentials(actor.user()))
        .orElseThrow();
  }

  private void record(Actor actor, AuditAction action) {
    audit.record(actor, action, AuditedThing.user(actor.user()), AuditFacts.NONE);
  }

  private <T> T inCompany(Actor actor, Supplier<T> work) {
    return ports.transactions().inCompany(actor.company(), work);
  }
}
