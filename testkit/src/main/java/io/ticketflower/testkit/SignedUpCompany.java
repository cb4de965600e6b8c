package io.ticketflower.testkit;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A company that signed up by the use cases, with its owner and people whose addresses were
/// vouched for; what it does succeeds, or the test fails with what was refused.
public final class SignedUpCompany {
  public static final String PASSWORD = "a long password for tests";

  private final Application application;
  private final LoggedIn session;

  private SignedUpCompany(Application application, LoggedIn session) {
    this.application = application;
    this.session = session;
  }

  public static SignedUpCompany signUp(Application application, String name) {
    var outcome =
        application
            .identity()
            .signUpVouchedForCompany()
            .signUp(
                new SignUpCompany.Command(
                    name,
                    Optional.empty(),
                    CompanyProfile.BLANK,
                    email("Anna"),
                    PASSWORD,
                    new PersonName("Anna", "Miller"),
                    Origin.INSIDE));
    if (outcome instanceof SignUpCompany.Outcome.SignedUp(var session)) {
      return new SignedUpCompany(application, session);
    }
    throw unexpected(outcome);
  }

  /// An address that nobody has.
  public static EmailAddress email(String name) {
    return new EmailAddress(name + "." + UUID.randomUUID() + "@example.com");
  }

  public CompanyId id() {
    return session.company().id();
  }

  /// The owner's session from the sign-up.
  public LoggedIn session() {
    return session;
  }

  /// The owner, with the roles of this moment.
  public Actor anna() {
    return actor(session);
  }

  /// Whoever has this session, with the roles of this moment.
  public Actor actor(LoggedIn whose) {
    return application
        .identity()
        .identifyCaller()
        .identify(whose.session(), whose.user().id(), whose.company().id())
        .orElseThrow()
        .actor();
  }

  public CompanyRoleId role(String name) {
    var outcome =
        application
            .identity()
            .createCompanyRole()
            .create(
                new CreateCompanyRole.Command(
                    anna(), new RoleName(name), RoleDescription.NONE, Optional.empty()));
    if (outcome instanceof CreateCompanyRole.Outcome.Created(var role)) {
      return role;
    }
    throw unexpected(outcome);
  }

  /// Somebody is invited, and comes. An owner is made of a member, since nobody invites one.
  public LoggedIn hire(String name, Set<SystemRole> roles, CompanyRoleId... companyRoles) {
    if (!roles.contains(SystemRole.OWNER)) {
      return welcome(name, roles, companyRoles);
    }
    LoggedIn joined = welcome(name, Set.of(SystemRole.USER), companyRoles);
    var outcome =
        application
            .identity()
            .changeRoles()
            .change(
                new ChangeRoles.Command(
                    anna(), joined.user().id(), roles, Set.of(companyRoles), 1));
    if (outcome instanceof ChangeRoles.Outcome.Changed) {
      return joined;
    }
    throw unexpected(outcome);
  }

  private LoggedIn welcome(String name, Set<SystemRole> roles, CompanyRoleId... companyRoles) {
    InvitationUseCases inviting = application.invitations().quietAndUnlimited();
    var asked =
        inviting
            .invitePerson()
            .invite(
                new InvitePerson.Command(
                    anna(),
                    email(name),
                    roles,
                    Set.of(companyRoles),
                    Invitation.USUAL,
                    Optional.empty()));
    if (!(asked instanceof InvitePerson.Outcome.Invited(_, var delivery))) {
      throw unexpected(asked);
    }
    var outcome =
        inviting
            .acceptInvitation()
            .accept(
                new AcceptInvitation.Command.AsNewPerson(
                    delivery.orElseThrow().token(), new PersonName(name, "Miller"), PASSWORD));
    if (outcome instanceof AcceptInvitation.Outcome.Joined(var session)) {
      return session;
    }
    throw unexpected(outcome);
  }

  public LoggedIn logIn(EmailAddress email) {
    var outcome =
        application
            .identity()
            .logIn()
            .logIn(
                new LogIn.Command(
                    email, PASSWORD, Optional.of(session.company().slug()), Origin.INSIDE));
    if (outcome instanceof LogIn.Outcome.Begun(var begun)) {
      return begun;
    }
    throw unexpected(outcome);
  }

  /// Uploads and publishes a document.
  ///
  /// @throws IllegalArgumentException with all findings if it has errors
  public DefinitionId publish(DefinitionKind kind, String document) {
    DefinitionId draft = upload(kind, document);
    var outcome =
        application
            .definitions()
            .publishDefinition()
            .publish(
                new PublishDefinition.Command(
                    anna(), kind, draft, Optional.empty(), Optional.empty()));
    return switch (outcome) {
      case DefinitionOutcome.Done(var published) -> published;
      case DefinitionOutcome.HasErrors(var findings) ->
          throw new IllegalArgumentException(FindingText.of(findings));
      default -> throw unexpected(outcome);
    };
  }

  /// @throws IllegalArgumentException if it is no JSON, or can't be stored
  public DefinitionId upload(DefinitionKind kind, String document) {
    var outcome =
        application
            .definitions()
            .uploadDefinition()
            .upload(new UploadDefinition.Command(anna(), kind, document, false, Optional.empty()));
    return switch (outcome) {
      case UploadDefinition.Outcome.Stored(var draft) -> draft;
      case UploadDefinition.Outcome.NotJson(var message, var line, var column) ->
          throw new IllegalArgumentException(
              "line %d, column %d: %s".formatted(line, column, message));
      case UploadDefinition.Outcome.Reviewed(var findings, _) ->
          throw new IllegalArgumentException(FindingText.of(findings));
      case UploadDefinition.Outcome.Forbidden _ -> throw unexpected(outcome);
    };
  }

  public ReadDefinitions.One read(DefinitionKind kind, DefinitionId definition) {
    return application.definitions().readDefinitions().read(anna(), kind, definition);
  }

  /// @throws IllegalArgumentException if it is refused
  public TicketId submit(Actor submitter, String type, String data) {
    Json json = application.jsonReader().readOwn(data);
    if (!(json instanceof JsonObject object)) {
      throw new IllegalArgumentException("Expected an object, but got " + json + ".");
    }
    var outcome =
        application
            .submitTicket()
            .submit(
                new SubmitTicket.Command(
                    submitter,
                    new DefinitionKey(type),
                    object,
                    Optional.empty(),
                    Optional.empty()));
    return switch (outcome) {
      case SubmitTicket.Outcome.Submitted(var ticket, _) -> ticket;
      case SubmitTicket.Outcome.DataRefused(var violations) ->
          throw new IllegalArgumentException(FindingText.ofViolations(violations));
      default -> throw unexpected(outcome);
    };
  }

  private static IllegalStateException unexpected(Object outcome) {
    return new IllegalStateException("Expected success, but got " + outcome + ".");
  }
}
