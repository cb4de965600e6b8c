package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.OnceOnly;
import java.time.InstantSource;

/// Puts together what is done to a company as a whole; production and tests call the same methods.
public final class CompanyLifeUseCases {
  private final IdentityUseCases.Ports ports;
  private final CompanyArchives archives;
  private final StaffChanged staffChanged;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final InstantSource clock;

  /// @param staffChanged who wants to know of new people and roles
  public CompanyLifeUseCases(
      IdentityUseCases.Ports ports,
      CompanyArchives archives,
      StaffChanged staffChanged,
      OnceOnly onceOnly,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.archives = archives;
    this.staffChanged = staffChanged;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.clock = clock;
  }

  public ReadCompany readCompany() {
    return actor ->
        ports
            .transactions()
            .inCompany(
                actor.company(),
                () ->
                    new ReadCompany.Told(
                        ports.companies().find(actor.company()).orElseThrow(),
                        ports.companyProfiles().find(actor.company()).orElseThrow(),
                        ports.companies().state(actor.company()).orElseThrow()));
  }

  public ChangeCompany changeCompany() {
    return new ChangingCompany(
        ports.transactions(), ports.companies(), ports.companyProfiles(), audit);
  }

  public ChangeCompanyState changeCompanyState() {
    return new ChangingCompanyState(onceOnly, ports.companies(), audit, clock);
  }

  public HandOverCompany handOverCompany() {
    return new HandingOverCompany(onceOnly, ports.memberships(), staffChanged, audit);
  }

  public ExportCompany exportCompany() {
    return new ExportingCompany(ports.transactions(), archives, audit);
  }
}
