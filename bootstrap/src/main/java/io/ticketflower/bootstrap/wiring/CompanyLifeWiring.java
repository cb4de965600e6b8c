package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.ChangeCompany;
import io.ticketflower.application.identity.ChangeCompanyState;
import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.application.identity.CompanyLifeUseCases;
import io.ticketflower.application.identity.ExportCompany;
import io.ticketflower.application.identity.HandOverCompany;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.ReadCompany;
import io.ticketflower.application.transaction.OnceOnly;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What is done to a company as a whole, at the clock of this process.
@Factory
final class CompanyLifeWiring {
  @Singleton
  CompanyLifeUseCases companyLife(
      IdentityUseCases.Ports ports,
      CompanyArchives archives,
      UseCases useCases,
      OnceOnly onceOnly,
      AuditTrail audit,
      InstantSource clock) {
    return new CompanyLifeUseCases(
        ports, archives, useCases.engine().staffChanged(), onceOnly, audit, clock);
  }

  @Singleton
  ChangeCompanyState changeCompanyState(CompanyLifeUseCases companyLife) {
    return companyLife.changeCompanyState();
  }

  @Singleton
  ExportCompany exportCompany(CompanyLifeUseCases companyLife) {
    return companyLife.exportCompany();
  }

  @Singleton
  HandOverCompany handOverCompany(CompanyLifeUseCases companyLife) {
    return companyLife.handOverCompany();
  }

  @Singleton
  ReadCompany readCompany(CompanyLifeUseCases companyLife) {
    return companyLife.readCompany();
  }

  @Singleton
  ChangeCompany changeCompany(CompanyLifeUseCases companyLife) {
    return companyLife.changeCompany();
  }
}
