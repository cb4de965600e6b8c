package io.ticketflower.application.account;

import io.ticketflower.application.account.SetUpSecondFactor.Confirmation.Confirmed;
import io.ticketflower.application.account.SetUpSecondFactor.Confirmation.NotNow;
import io.ticketflower.application.account.SetUpSecondFactor.Offer.Offered;
import io.ticketflower.application.account.SetUpSecondFactor.Offer.SetUpAlready;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.NotSetUp;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.Removed;
import io.ticketflower.application.account.SetUpSecondFactor.Removal.Required;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.PasswordProof;
import io.ticketflower.application.identity.RecoveryCodes;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.User;
import java.util.function.Supplier;

final class SettingUpSecondFactor implements SetUpSecondFactor {
  private final AccountUseCases.Ports ports;
  private final PasswordProof proof;
  private final SecondFactorCheck check;
  private final AuditTrail audit;

  SettingUpSecondFactor(
      AccountUseCases.Ports ports, PasswordProof proof, SecondFactorCheck check, AuditTrail audit) {
    this.ports = ports;
    this.proof = proof;
    this.check = check;
    this.audit = audit;
  }

  @Override
  public Offer offer(Actor actor, String password) {
    return proof
        .of(actor, password)
        .map(user -> offer(actor, user))
        .orElseGet(Offer.WrongPassword::new);
  }

  private Offer offer(Actor actor, User user) {
    String secret = ports.oneTimeCodes().newSecret();
    return inCompany(
        actor,
        () -> {
          if (check.isSetUp(actor.user())) {
            return new SetUpAlready();
          }
          ports.secondFactors().put(SecondFactor.offered(actor.user(), secret));
          return new Offered(
              ports.oneTimeCodes().readable(secret),
              ports.oneTimeCodes().address(secret, user.email()));
        });
  }

  @Override
  public Confirmation confirm(Actor actor, String code) {
    return inCompany(
        actor,
        () ->
            ports
                .secondFactors()
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
            ports
                .secondFactors()
                .inUse(actor.user())
                .map(factor -> confirm(actor, factor, code, AuditAction.RECOVERY_CODES_MADE))
                .orElseGet(NotNow::new));
  }

  private Confirmation confirm(Actor actor, SecondFactor factor, String code, AuditAction action) {
    if (!check.uses(factor, code)) {
      return new Confirmation.WrongCode();
    }
    RecoveryCodes recoveryCodes = RecoveryCodes.make(ports.secrets());
    ports.secondFactors().putRecoveryCodes(actor.user(), recoveryCodes.hashes());
    record(actor, action);
    return new Confirmed(recoveryCodes.readable());
  }

  @Override
  public Removal remove(Actor actor, String password, String code) {
    if (proof.of(actor, password).isEmpty()) {
      return new Removal.WrongPassword();
    }
    return inCompany(
        actor,
        () ->
            ports
                .secondFactors()
                .inUse(actor.user())
                .map(it -> remove(actor, it, code))
                .orElseGet(NotSetUp::new));
  }

  private Removal remove(Actor actor, SecondFactor factor, String code) {
    if (ports.companies().wantsSecondFactor(actor.company())) {
      return new Required();
    }
    if (!check.uses(factor, code)) {
      return new Removal.WrongCode();
    }
    ports.secondFactors().remove(actor.user());
    record(actor, AuditAction.SECOND_FACTOR_REMOVED);
    return new Removed();
  }

  private void record(Actor actor, AuditAction action) {
    audit.record(actor, action, AuditedThing.user(actor.user()), AuditFacts.NONE);
  }

  private <T> T inCompany(Actor actor, Supplier<T> work) {
    return ports.transactions().inCompany(actor.company(), work);
  }
}
