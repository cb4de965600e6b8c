package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.identity.Audit;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.ChangeCompany;
import io.ticketflower.application.identity.ChangeCompanyState;
import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.application.identity.CompanyLifeUseCases;
import io.ticketflower.application.identity.ExportCompany;
import io.ticketflower.application.identity.HandOverCompany;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.application.identity.ReadCompany;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Transactions;
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
      Transactions transactions,
      Receipts receipts,
      Audit audit,
      PlatformAudit platformAudit,
      Ids ids,
      InstantSource clock) {
    return new CompanyLifeUseCases(
        ports,
        archives,
        useCases.engine().staffChanged(),
        new OnceOnly(transactions, receipts, clock),
        new AuditTrail(transactions, audit, platformAudit, ids, clock),
        clock);
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
