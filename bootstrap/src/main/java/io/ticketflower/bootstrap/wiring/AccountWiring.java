package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.account.AccountLinks;
import io.ticketflower.application.account.AccountUseCases;
import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.DemandSecondFactor;
import io.ticketflower.application.account.Offstage;
import io.ticketflower.application.account.PasswordResets;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.account.RequestEmailVerification;
import io.ticketflower.application.account.RequestPasswordReset;
import io.ticketflower.application.account.SetUpSecondFactor;
import io.ticketflower.application.identity.ChangeProfile;
import io.ticketflower.application.identity.EndSessions;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.OpenCompany;
import io.ticketflower.application.identity.ReadSessions;
import io.ticketflower.application.identity.SwitchCompany;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.platform.ProtectSuperuser;
import jakarta.inject.Singleton;

/// What people do with their own accounts and sessions, one bean each.
@Factory
final class AccountWiring {
  @Singleton
  AccountUseCases.Ports account(
      IdentityUseCases.Ports identity,
      PasswordResets resets,
      AccountLinks links,
      Mail mail,
      Offstage offstage) {
    return new AccountUseCases.Ports(
        identity.transactions(),
        identity.users(),
        identity.companiesOfUsers(),
        identity.sessions(),
        identity.passwords(),
        identity.secrets(),
        identity.companies(),
        identity.secondFactors(),
        identity.oneTimeCodes(),
        resets,
        identity.emailProofs(),
        links,
        mail,
        offstage);
  }

  @Singleton
  OpenCompany openCompany(UseCases useCases) {
    return useCases.identity().openCompany();
  }

  @Singleton
  SwitchCompany switchCompany(UseCases useCases) {
    return useCases.identity().switchCompany();
  }

  @Singleton
  ReadSessions readSessions(UseCases useCases) {
    return useCases.identity().readSessions();
  }

  @Singleton
  EndSessions endSessions(UseCases useCases) {
    return useCases.identity().endSessions();
  }

  @Singleton
  ChangeProfile changeProfile(UseCases useCases) {
    return useCases.identity().changeProfile();
  }

  @Singleton
  SetUpSecondFactor setUpSecondFactor(UseCases useCases) {
    return useCases.account().setUpSecondFactor();
  }

  @Singleton
  DemandSecondFactor demandSecondFactor(UseCases useCases) {
    return useCases.account().demandSecondFactor();
  }

  @Singleton
  ProtectSuperuser protectSuperuser(UseCases useCases) {
    return useCases.platform().protectSuperuser();
  }

  @Singleton
  RequestPasswordReset requestPasswordReset(UseCases useCases) {
    return useCases.account().requestPasswordReset();
  }

  @Singleton
  RequestEmailVerification requestEmailVerification(UseCases useCases) {
    return useCases.account().requestEmailVerification();
  }

  @Singleton
  RequestEmailChange requestEmailChange(UseCases useCases) {
    return useCases.account().requestEmailChange();
  }

  @Singleton
  ProveEmail proveEmail(UseCases useCases) {
    return useCases.account().proveEmail();
  }

  @Singleton
  CompletePasswordReset completePasswordReset(UseCases useCases) {
    return useCases.account().completePasswordReset();
  }
}
