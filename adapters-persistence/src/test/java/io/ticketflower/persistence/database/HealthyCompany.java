package io.ticketflower.persistence.database;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.apikey.KeyScopes;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.Steps;
import io.ticketflower.testkit.audit.SealedEntries;
import io.ticketflower.testkit.identity.AuditEntries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A company with rows in each of its tables, such as the use cases leave them: one ticket under
/// way, one over.
final class HealthyCompany {
  private static final ContactDetails MIA =
      new ContactDetails("Mia", Optional.empty(), Optional.empty(), "");

  private final Florist florist;
  private final Persistence persistence;

  private HealthyCompany(Florist florist) {
    this.florist = florist;
    this.persistence = florist.persistence();
  }

  static Florist in(Persistence persistence) {
    Florist florist = Florist.open(persistence, "Rose Garden");
    HealthyCompany company = new HealthyCompany(florist);
    company.receiveTicket();
    company.finishTicket();
    company.writeAudit();
    company.invite();
    company.makeKey();
    florist.run(id -> {
      persistence.companyProfiles().add(id, CompanyProfile.BLANK);
      persistence
          .contacts()
          .add(id, Contact.of(new ContactId(UUID.randomUUID()), MIA, Florist.NOON));
      persistence.receipts().keep(id, new RequestKey("k", "f"), UUID.randomUUID(), Florist.NOON);
    });
    return florist;
  }

  private void writeAudit() {
    AuditEntry entry = AuditEntries.loggedOut(florist.anna(), Florist.NOON);
    florist.run(id -> {
      persistence.audit().add(id, entry);
      persistence.seals().add(id, List.of(SealedEntries.first(id, entry)));
    });
  }

  private void receiveTicket() {
    CompanyRole binders = florist.role("Binders");
    florist.hireWorker("Clara", binders);
    WorkflowInstance instance = florist.instance();
    Task task = florist.task(instance).forRole(binders).store();
    save(
        instance,
        WorkflowStatus.IN_PROGRESS,
        1,
        List.of(What.INSTANCE_STARTED, What.TASK_CREATED),
        task);
    Work work =
        new Work(
            new WorkId(UUID.randomUUID()),
            instance.ticket(),
            new Work.Job.Assign(task.id()),
            Florist.NOON,
            0);
    florist.run(id -> persistence.pendingWork().add(id, work));
    florist.error(instance);
  }

  private void invite() {
    Invitation invitation =
        new Invitation(
            new InvitationId(UUID.randomUUID()),
            Florist.person("Dora").email(),
            Set.of(SystemRole.USER),
            Set.of(),
            florist.anna(),
            Florist.NOON,
            Florist.NOON,
            Florist.NOON.plus(Invitation.USUAL),
            new InvitationState.Open(),
            1);
    florist.run(id -> {
      persistence.invitations().add(id, invitation);
      persistence.invitationTokens().put(id, invitation.id(), UUID.randomUUID().toString());
      persistence
          .sendings()
          .add(id, florist.anna(), UUID.randomUUID(), Florist.NOON, Instant.EPOCH);
    });
  }

  private void makeKey() {
    ApiKey key =
        new ApiKey(
            new ApiKeyId(UUID.randomUUID()),
            florist.anna(),
            new KeyName("Watering can"),
            "tf_4vQ0aZ9k",
            new KeyScopes(Set.of(Permission.SUBMIT_TICKETS)),
            Florist.NOON,
            Florist.NOON.plus(ApiKey.USUAL),
            Optional.empty(),
            Optional.empty());
    florist.run(id -> {
      persistence.apiKeys().add(id, key);
      persistence.apiKeyHashes().put(id, key.id(), new RandomSecrets().fingerprint(key.toString()));
    });
  }

  private void finishTicket() {
    WorkflowInstance instance = florist.instance();
    Task first = florist.task(instance).completedBy(florist.ben(), Json.of("bound")).store();
    Task second =
        florist
            .task(instance)
            .number(2)
            .after(first)
            .completedBy(florist.ben(), Json.of(""))
            .store();
    florist.run(id -> {
      persistence.instances().save(id, Steps.movingOn(instance, first));
      persistence.instances().save(id, Steps.movingOn(instance, second));
      persistence.submissions().close(id, instance.ticket(), TicketStatus.COMPLETED, Florist.NOON);
    });
    save(
        instance,
        WorkflowStatus.COMPLETED,
        2,
        List.of(
            What.INSTANCE_STARTED,
            What.TASK_COMPLETED,
            What.TASK_COMPLETED,
            What.INSTANCE_COMPLETED),
        first,
        second);
  }

  /// Those entries that are about a task are about one after the other.
  private void save(
      WorkflowInstance instance,
      WorkflowStatus status,
      int newTasks,
      List<What> history,
      Task... tasks) {
    List<Task> left = new ArrayList<>(List.of(tasks));
    List<HistoryEntry> entries = new ArrayList<>();
    for (What what : history) {
      boolean ofTask = what.name().startsWith("TASK_");
      entries.add(
          new HistoryEntry(
              entries.size() + 1,
              what,
              ofTask ? Optional.of(left.removeFirst().id()) : Optional.empty(),
              Optional.of(florist.ben()),
              Florist.NOON,
              JsonObject.EMPTY));
    }
    florist.run(id -> {
      persistence
          .instances()
          .save(
              id,
              Steps.noting(
                  instance.with(status).after(entries.size(), newTasks),
                  entries.toArray(HistoryEntry[]::new)));
    });
  }
}
