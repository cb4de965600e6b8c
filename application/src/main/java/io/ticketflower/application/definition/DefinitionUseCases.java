package io.ticketflower.application.definition;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class DefinitionUseCases {
  private final Ports ports;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final Drafting drafting;
  private final Review review;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Definitions definitions,
      DefinitionLists definitionLists,
      PublishedDefinitions published,
      CompanyRoles companyRoles,
      JsonSchemas schemas,
      JsonReader jsonReader) {}

  public DefinitionUseCases(
      Ports ports,
      OnceOnly onceOnly,
      GuestAllowance allowance,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.clock = clock;
    this.drafting = new Drafting(ports.definitions(), allowance, audit, ids, clock);
    this.review =
        new Review(ports.companyRoles(), ports.definitions(), ports.published(), ports.schemas());
  }

  public UploadDefinition uploadDefinition() {
    return new UploadingDefinition(onceOnly, drafting, review, ports.jsonReader());
  }

  public EditTaskDefinition editTaskDefinition() {
    return new EditingTaskDefinition(
        ports.transactions(), ports.definitions(), drafting, review, ports.jsonReader());
  }

  public PublishDefinition publishDefinition() {
    return releasing();
  }

  public RetireDefinition retireDefinition() {
    return releasing();
  }

  public ReadDefinitions readDefinitions() {
    return new ReadingDefinitions(
        ports.transactions(),
        ports.definitions(),
        ports.definitionLists(),
        review,
        ports.jsonReader());
  }

  private ReleasingDefinitions releasing() {
    return new ReleasingDefinitions(
        onceOnly, ports.definitions(), review, ports.jsonReader(), audit, clock);
  }
}
