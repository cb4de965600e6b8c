package io.ticketflower.testkit;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A small company as the tests need it: Anna owns it, Ben does the work, and its customers'
/// bouquets are tickets. Everything is put where it belongs through the ports, and nobody else has
/// its ids.
public final class Florist {
  public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  /// What a test fault says.
  public static final Fault NOBODY_ELIGIBLE =
      new Fault(
          Fault.Kind.WORKFLOW_TRANSITION,
          Fault.Code.NOBODY_ELIGIBLE,
          "Expected somebody who may bind bouquets, but nobody does.",
          "bind");

  private final Persistence persistence;
  private final Company company;
  private final UserId anna;
  private final UserId ben;
  private final DefinitionId workflow;
  private final DefinitionId ticketType;

  private Florist(Persistence persistence, Company company) {
    this.persistence = persistence;
    this.company = company;
    persistence
        .transactions()
        .acrossCompanies(() -> {
          persistence.companies().add(company);
          return company;
        });
    this.anna = hire("Anna", Set.of(SystemRole.OWNER), Set.of(), NOON);
    this.ben = hire("Ben", Set.of(SystemRole.TASK_WORKER), Set.of(), NOON);
    this.workflow =
        publish(DefinitionKind.WORKFLOW, draft("bind-bouquet", 1, "Bind a bouquet")).id();
    this.ticketType = publish(DefinitionKind.TICKET, draft("bouquet", 1, "A bouquet")).id();
  }

  public static Florist open(Persistence persistence, String name) {
    return new Florist(persistence, company(name));
  }

  /// A company that nobody knows yet.
  public static Company company(String name) {
    UUID id = UUID.randomUUID();
    return new Company(new CompanyId(id), new Slug("florist-" + id.toString().substring(4)), name);
  }

  /// A person whom nobody knows yet.
  public static User person(String firstName) {
    UUID id = UUID.randomUUID();
    return new User(
        new UserId(id),
        new EmailAddress(firstName + "." + id + "@example.com"),
        new PersonName(firstName, "Miller"));
  }

  public CompanyId id() {
    return company.id();
  }

  public Company company() {
    return company;
  }

  public Persistence persistence() {
    return persistence;
  }

  /// The owner, who may do everything, tasks too.
  public UserId anna() {
    return anna;
  }

  /// A task worker with no company role.
  public UserId ben() {
    return ben;
  }

  /// The published workflow that the tickets run by.
  public DefinitionId workflow() {
    return workflow;
  }

  /// The published definition of a ticket for a bouquet.
  public DefinitionId ticketType() {
    return ticketType;
  }

  /// Asks something in a transaction of this company.
  public <T> T get(Function<CompanyId, T> work) {
    return persistence.transactions().inCompany(id(), () -> work.apply(id()));
  }

  /// Does something in a transaction of this company.
  public void run(Consumer<CompanyId> work) {
    get(id -> {
      work.accept(id);
      return id;
    });
  }

  public UserId hire(
      String firstName, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles, Instant joinedAt) {
    User user = person(firstName);
    run(id -> {
      persistence.users().add(user, "no hash");
      persistence
          .memberships()
          .add(id, Membership.joining(user.id(), roles, companyRoles), joinedAt);
      persistence.companiesOfUsers().add(user.id(), id);
    });
    return user.id();
  }

  public UserId hireWorker(String firstName, CompanyRole... companyRoles) {
    Set<CompanyRoleId> held =
        Arrays.stream(companyRoles).map(CompanyRole::id).collect(Collectors.toSet());
    return hire(firstName, Set.of(SystemRole.TASK_WORKER), held, NOON);
  }

  public CompanyRole role(String name) {
    CompanyRole role =
        new CompanyRole(
            new CompanyRoleId(UUID.randomUUID()), new RoleName(name), RoleDescription.NONE, 1);
    run(id -> persistence.companyRoles().add(id, role));
    return role;
  }

  /// A draft that is not stored.
  public StoredDefinition draft(String key, int number, String title) {
    return new StoredDefinition(
        new DefinitionId(UUID.randomUUID()),
        new DefinitionKey(key),
        number,
        title,
        DefinitionStatus.DRAFT,
        "{\"key\": \"%s\",  \"title\": \"%s\"}\n".formatted(key, title),
        Map.of(),
        anna,
        NOON,
        Optional.empty(),
        1);
  }

  /// Stores a draft.
  public StoredDefinition store(DefinitionKind kind, StoredDefinition draft) {
    run(id -> persistence.definitions().add(id, kind, draft));
    return draft;
  }

  /// Stores a draft and publishes it.
  public StoredDefinition publish(DefinitionKind kind, StoredDefinition draft) {
    return publish(kind, draft, Map.of());
  }

  public StoredDefinition publish(
      DefinitionKind kind, StoredDefinition draft, Map<String, CompanyRoleId> roles) {
    StoredDefinition published = store(kind, draft).published(roles, NOON);
    run(id -> persistence.definitions().saveIfUnchanged(id, kind, published));
    return published;
  }

  /// A ticket of Anna's.
  public Ticket ticket() {
    return ticket(anna, NOON);
  }

  public Ticket ticket(UserId submitter, Instant at) {
    return ticket("A bouquet", submitter, at);
  }

  public Ticket ticket(String title, UserId submitter, Instant at) {
    return get(id -> {
      Ticket ticket =
          new Ticket(
              new TicketId(UUID.randomUUID()),
              persistence.tickets().nextNumber(id),
              title,
              ticketType,
              workflow,
              submitter,
              Optional.empty(),
              JsonObject.of("flowers", Json.of("peonies"), "stems", Json.of(12)),
              TicketStatus.ACTIVE,
              at,
              1);
      persistence.tickets().add(id, ticket, Optional.empty());
      return ticket;
    });
  }

  /// A running workflow for a ticket of Anna's.
  public WorkflowInstance instance() {
    return instance(ticket());
  }

  public WorkflowInstance instance(Ticket ticket) {
    WorkflowInstance instance =
        new WorkflowInstance(
            new InstanceId(UUID.randomUUID()),
            ticket.id(),
            workflow,
            WorkflowStatus.IN_PROGRESS,
            JsonObject.of("vase", Json.of(true)),
            0,
            0);
    run(id -> persistence.instances().save(id, Steps.beginning(instance)));
    return instance;
  }

  /// A task of an instance, to be described further and stored.
  public TaskBuilder task(WorkflowInstance instance) {
    return new TaskBuilder(this, instance);
  }

  /// A new error of an instance.
  public TicketError error(WorkflowInstance instance) {
    TicketError error =
        TicketError.raised(
            new TicketErrorId(UUID.randomUUID()),
            instance.ticket(),
            Optional.of(instance.id()),
            Optional.empty(),
            NOBODY_ELIGIBLE,
            NOON);
    run(id -> persistence.ticketErrors().add(id, error));
    return error;
  }
}
