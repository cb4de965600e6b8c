package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.account.RequestEmailVerification;
import io.ticketflower.application.account.RequestPasswordReset;
import io.ticketflower.application.identity.ChangeProfile;
import io.ticketflower.application.identity.EndSessions;
import io.ticketflower.application.identity.OpenCompany;
import io.ticketflower.application.identity.ReadSessions;
import io.ticketflower.application.identity.SwitchCompany;
import jakarta.inject.Singleton;

/// What people do with their own accounts and sessions, one bean each.
@Factory
final class AccountWiring {
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
