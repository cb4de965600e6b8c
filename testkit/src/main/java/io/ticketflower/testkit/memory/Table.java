package io.ticketflower.testkit.memory;

import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.ticket.Ticket;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The name of a table, with what its rows are found by and what they are. Rows stay in the order
/// in which they came.
///
/// @param name for messages
public record Table<K, V>(String name) {
  /// Of no company.
  public static final Table<CompanyId, Company> COMPANIES = new Table<>("company");

  /// Of no company; a company that is not in it is at work.
  public static final Table<CompanyId, CompanyState> COMPANY_STATES =
      new Table<>("state of a company");

  /// Of no company.
  public static final Table<CompanyId, Trial> TRIALS = new Table<>("trial");

  /// Of no company.
  public static final Table<UserId, FactorRow> SECOND_FACTORS = new Table<>("second factor");

  /// Of no company; only those that want one are in it.
  public static final Table<CompanyId, Boolean> SECOND_FACTOR_WANTED =
      new Table<>("wish for second factors");

  /// Of no company.
  public static final Table<UserId, GuestRow> GUESTS = new Table<>("guest");

  /// Of no company.
  public static final Table<UserId, UserRow> USERS = new Table<>("user");

  /// Of no company; with whether the company lets the person in.
  public static final Table<UserCompany, Boolean> USER_COMPANIES = new Table<>("user's company");

  /// Of no company.
  public static final Table<SessionId, Sessions.Session> SESSIONS = new Table<>("session");

  /// Of no company.
  public static final Table<String, Sessions.RefreshToken> TOKENS = new Table<>("refresh token");

  /// Of no company.
  public static final Table<UserId, PlatformRole> PLATFORM_USERS = new Table<>("platform user");

  /// Of no company; with when it happened.
  public static final Table<UserId, Instant> DEACTIVATED = new Table<>("deactivated user");

  /// Of no company.
  public static final Table<SessionId, PlatformSessions.PlatformSession> PLATFORM_SESSIONS =
      new Table<>("platform session");

  /// Of no company.
  public static final Table<AuditEntryId, AuditEntry> PLATFORM_AUDIT =
      new Table<>("entry of the platform's audit log");

  /// Of no company.
  public static final Table<AuditEntryId, CompanyId> AUDIT_TO_SEAL =
      new Table<>("entry that waits for its seal");

  public static final Table<AuditEntryId, AuditEntry> AUDIT = new Table<>("audit entry");
  public static final Table<Long, Seal> SEALS = new Table<>("seal");

  /// Of no company.
  public static final Table<UserId, ProofRow> EMAIL_PROOFS = new Table<>("email proof");

  /// Of no company.
  public static final Table<UserId, ResetRow> PASSWORD_RESETS = new Table<>("password reset");

  /// Of no company.
  public static final Table<String, ApiKeyHashes.Place> API_KEY_HASHES =
      new Table<>("hash of an API key");

  public static final Table<ApiKeyId, ApiKey> API_KEYS = new Table<>("API key");

  /// Of no company.
  public static final Table<String, InvitationTokens.Place> INVITATION_TOKENS =
      new Table<>("invitation token");

  public static final Table<InvitationId, Invitation> INVITATIONS = new Table<>("invitation");
  public static final Table<UUID, SendingRow> SENDINGS = new Table<>("sending");
  public static final Table<String, ReceiptRow> RECEIPTS = new Table<>("receipt");
  public static final Table<CompanyId, CompanyProfile> COMPANY_PROFILES =
      new Table<>("company profile");
  public static final Table<ContactId, Contact> CONTACTS = new Table<>("contact");
  public static final Table<CompanyRoleId, CompanyRole> COMPANY_ROLES = new Table<>("company role");
  public static final Table<UserId, MemberRow> MEMBERS = new Table<>("member");
  public static final Table<TicketId, TicketRow> TICKETS = new Table<>("ticket");
  public static final Table<InstanceId, WorkflowInstance> INSTANCES = new Table<>("instance");
  public static final Table<TaskId, TaskRow> TASKS = new Table<>("task");
  public static final Table<WorkId, Work> WORK = new Table<>("work");
  public static final Table<HistoryKey, HistoryEntry> HISTORY = new Table<>("history entry");
  public static final Table<TicketErrorId, TicketError> TICKET_ERRORS = new Table<>("ticket error");

  private static final Table<DefinitionId, StoredDefinition> WORKFLOWS = new Table<>("workflow");
  private static final Table<DefinitionId, StoredDefinition> TICKET_TYPES =
      new Table<>("ticket definition");

  /// The store keeps the rows of all tables alike; only the table knows what its own are.
  @SuppressWarnings("unchecked")
  Map<K, V> own(Map<?, ?> rows) {
    return (Map<K, V>) rows;
  }

  public static Table<DefinitionId, StoredDefinition> definitions(DefinitionKind kind) {
    return switch (kind) {
      case WORKFLOW -> WORKFLOWS;
      case TICKET -> TICKET_TYPES;
    };
  }

  public record FactorRow(SecondFactor factor, Set<String> recoveryCodes) {
    public FactorRow {
      recoveryCodes = Set.copyOf(recoveryCodes);
    }
  }

  public record GuestRow(Guest guest, Optional<Instant> keptAt, Map<GuestRecord, Integer> made) {
    public GuestRow {
      made = Map.copyOf(made);
    }

    public GuestRow plus(GuestRecord kind, int records) {
      Map<GuestRecord, Integer> more = new HashMap<>(made);
      more.merge(kind, records, Integer::sum);
      return new GuestRow(guest, keptAt, more);
    }

    public GuestRow kept(Instant at) {
      return new GuestRow(guest, Optional.of(at), made);
    }
  }

  public record UserCompany(UserId user, CompanyId company) {}

  public record UserRow(
      Users.Credentials credentials,
      PersonProfile profile,
      Optional<Instant> emailVerifiedAt,
      Optional<Instant> closedAt) {}

  public record SendingRow(UserId inviter, Instant at) {}

  public record ReceiptRow(Receipts.Receipt receipt, Instant at) {}

  public record MemberRow(Membership membership, Instant joinedAt, Optional<Instant> lastAssigned) {
    public MemberRow with(Membership changed) {
      return new MemberRow(changed, joinedAt, lastAssigned);
    }
  }

  public record TicketRow(Ticket ticket, Optional<Instant> closedAt) {}

  public record TaskRow(Task task, boolean movedOn) {}

  public record HistoryKey(InstanceId instance, int number) {}
}
