package io.ticketflower.testkit;

import io.ticketflower.application.account.AccountLinks;
import io.ticketflower.application.account.AccountUseCases;
import io.ticketflower.application.apikey.ApiKeyUseCases;
import io.ticketflower.application.audit.AuditUseCases;
import io.ticketflower.application.contact.ContactUseCases;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.desk.DeskUseCases;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.guest.Furnishing;
import io.ticketflower.application.guest.GuestRules;
import io.ticketflower.application.guest.GuestUseCases;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.CompanyLifeUseCases;
import io.ticketflower.application.identity.ErasureUseCases;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.invitation.InvitationLimits;
import io.ticketflower.application.invitation.InvitationLinks;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.platform.PlatformRules;
import io.ticketflower.application.platform.PlatformUseCases;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.integration.secret.TimeOrderedIds;
import io.ticketflower.integration.secret.TotpCodes;
import io.ticketflower.testkit.mail.InMemoryMail;
import java.net.URI;
import java.time.InstantSource;

/// All that TicketFlower can do, put together over one family of persistence adapters as production
/// does it, but with passwords that cost no time. What a change leaves to be done is done at once.
public final class Application {
  private static final JsonReader JSON_READER = new JacksonJsonReader();
  private static final OneTimeCodes ONE_TIME_CODES =
      new TotpCodes("a secret for tests that is long enough");
  private static final URI SITE = URI.create("https://tickets.example");

  private final Persistence persistence;
  private final JsonSchemas schemas;
  private final PublishedDefinitions published;
  private final Ids ids;
  private final InstantSource clock;
  private final AuditTrail trail;
  private final IdentityUseCases identity;
  private final InvitationUseCases invitations;
  private final AccountUseCases account;
  private final ApiKeyUseCases apiKeys;
  private final InMemoryMail mail;
  private final CompanyLifeUseCases companyLife;
  private final ErasureUseCases erasure;
  private final DefinitionUseCases definitions;
  private final EngineUseCases engine;
  private final ContactUseCases contacts;
  private final TicketUseCases tickets;
  private final DeskUseCases desk;
  private final AuditUseCases audit;
  private final PlatformUseCases platform;

  public Application(Persistence persistence, InstantSource clock) {
    this(persistence, new NetworkntJsonSchemas(), clock);
  }

  public Application(Persistence persistence, JsonSchemas schemas, InstantSource clock) {
    this(
        persistence,
        schemas,
        new PublishedDefinitions(persistence.definitions(), JSON_READER),
        new TimeOrderedIds(clock),
        new InMemoryMail(),
        clock);
  }

  private Application(
      Persistence persistence,
      JsonSchemas schemas,
      PublishedDefinitions published,
      Ids ids,
      InMemoryMail mail,
      InstantSource clock) {
    this.mail = mail;
    this.persistence = persistence;
    this.schemas = schemas;
    this.published = published;
    this.ids = ids;
    var onceOnly = new OnceOnly(persistence.transactions(), persistence.receipts(), clock);
    this.clock = clock;
    this.trail =
        new AuditTrail(
            persistence.transactions(),
            persistence.audit(),
            persistence.platformAudit(),
            ids,
            clock);
    GuestAllowance allowance = identityPorts().allowance();
    this.engine = new EngineUseCases(enginePorts(), onceOnly, trail, ids, clock);
    this.apiKeys = new ApiKeyUseCases(apiKeyPorts(), onceOnly, trail, ids, clock);
    this.account = new AccountUseCases(accountPorts(), trail, clock);
    this.identity =
        new IdentityUseCases(
            identityPorts(),
            account.welcome(),
            engine.staffChanged(),
            apiKeys.memberGone(),
            onceOnly,
            trail,
            ids,
            clock);
    this.invitations =
        new InvitationUseCases(
            invitationPorts(),
            InvitationLimits.USUAL,
            identity.newcomers(),
            identityPorts().secondFactorCheck(clock),
            onceOnly,
            trail,
            ids,
            clock);
    this.companyLife =
        new CompanyLifeUseCases(
            identityPorts(),
            persistence.companyArchives(),
            engine.staffChanged(),
            onceOnly,
            trail,
            clock);
    this.erasure =
        new ErasureUseCases(
            identityPorts(), persistence.erasures(), identity.changeMemberStatus(), trail, clock);
    this.definitions =
        new DefinitionUseCases(definitionPorts(), onceOnly, allowance, trail, ids, clock);
    this.contacts =
        new ContactUseCases(
            persistence.transactions(),
            persistence.contacts(),
            allowance,
            onceOnly,
            trail,
            ids,
            clock);
    this.tickets = new TicketUseCases(ticketPorts(), onceOnly, allowance, trail, ids, clock);
    this.desk = new DeskUseCases(deskPorts(), clock);
    this.audit = new AuditUseCases(auditPorts(), trail, clock);
    this.platform = platform(new PlatformRules(false));
  }

  /// In memory, by the system's clock.
  public static Application inMemory() {
    return new Application(InMemory.persistence(), InstantSource.system());
  }

  /// The same, looked at with another clock; ids are still given in the order of this one.
  public Application at(InstantSource otherClock) {
    return new Application(persistence, schemas, published, ids, mail, otherClock);
  }

  /// Reads and makes codes of second factors, as the use cases do.
  public OneTimeCodes oneTimeCodes() {
    return ONE_TIME_CODES;
  }

  public JsonReader jsonReader() {
    return JSON_READER;
  }

  public IdentityUseCases identity() {
    return identity;
  }

  public CompanyLifeUseCases companyLife() {
    return companyLife;
  }

  public ErasureUseCases erasure() {
    return erasure;
  }

  public InvitationUseCases invitations() {
    return invitations;
  }

  public AccountUseCases account() {
    return account;
  }

  public ApiKeyUseCases apiKeys() {
    return apiKeys;
  }

  /// The letters that were sent.
  public InMemoryMail mail() {
    return mail;
  }

  public DefinitionUseCases definitions() {
    return definitions;
  }

  public EngineUseCases engine() {
    return engine;
  }

  public ContactUseCases contacts() {
    return contacts;
  }

  public TicketUseCases tickets() {
    return tickets;
  }

  public DeskUseCases desk() {
    return desk;
  }

  public AuditUseCases audit() {
    return audit;
  }

  /// @param furnishing what a guest's company is filled with
  public GuestUseCases guests(GuestRules rules, Furnishing furnishing) {
    return new GuestUseCases(
        new GuestUseCases.Ports(persistence.guestFigures(), furnishing),
        identityPorts(),
        identity,
        rules,
        trail,
        ids,
        clock);
  }

  public PlatformUseCases platform() {
    return platform;
  }

  public SubmitTicket submitTicket() {
    return tickets.submitTicket(engine.moveOn());
  }

  public WithdrawTicket withdrawTicket() {
    return tickets.withdrawTicket(engine.endTicket());
  }

  public CompleteTask completeTask() {
    return engine.completeTask(engine.moveOn());
  }

  public RepairTicket repairTicket() {
    return engine.repairTicket(engine.moveOn());
  }

  private IdentityUseCases.Ports identityPorts() {
    return new IdentityUseCases.Ports(
        persistence.transactions(),
        persistence.companies(),
        persistence.companyRoles(),
        persistence.companyProfiles(),
        persistence.users(),
        persistence.standings(),
        persistence.companiesOfUsers(),
        persistence.memberships(),
        persistence.memberLists(),
        persistence.emailProofs(),
        persistence.sessions(),
        persistence.trials(),
        persistence.guests(),
        persistence.secondFactors(),
        ONE_TIME_CODES,
        new PlainPasswords(),
        new RandomSecrets());
  }

  private AccountUseCases.Ports accountPorts() {
    return new AccountUseCases.Ports(
        persistence.transactions(),
        persistence.users(),
        persistence.companiesOfUsers(),
        persistence.sessions(),
        new PlainPasswords(),
        new RandomSecrets(),
        persistence.companies(),
        persistence.secondFactors(),
        ONE_TIME_CODES,
        persistence.passwordResets(),
        persistence.emailProofs(),
        new AccountLinks(SITE),
        mail,
        Runnable::run);
  }

  private ApiKeyUseCases.Ports apiKeyPorts() {
    return new ApiKeyUseCases.Ports(
        persistence.transactions(),
        persistence.companies(),
        persistence.standings(),
        persistence.memberships(),
        persistence.secondFactors(),
        persistence.apiKeys(),
        persistence.apiKeyHashes(),
        persistence.apiKeyLists(),
        new RandomSecrets());
  }

  private InvitationUseCases.Ports invitationPorts() {
    return new InvitationUseCases.Ports(
        persistence.transactions(),
        persistence.companies(),
        persistence.companyRoles(),
        persistence.users(),
        persistence.standings(),
        persistence.memberships(),
        persistence.invitations(),
        persistence.invitationTokens(),
        persistence.invitationLists(),
        persistence.sendings(),
        new PlainPasswords(),
        new RandomSecrets(),
        new InvitationLinks(SITE),
        mail);
  }

  private DefinitionUseCases.Ports definitionPorts() {
    return new DefinitionUseCases.Ports(
        persistence.transactions(),
        persistence.definitions(),
        persistence.definitionLists(),
        published,
        persistence.companyRoles(),
        schemas,
        JSON_READER);
  }

  private EngineUseCases.Ports enginePorts() {
    return new EngineUseCases.Ports(
        persistence.transactions(),
        persistence.instances(),
        persistence.tasks(),
        persistence.taskLists(),
        persistence.pendingWork(),
        persistence.companiesWithWork(),
        persistence.ticketErrors(),
        persistence.workers(),
        persistence.submissions(),
        published,
        schemas);
  }

  /// @param rules what the operator demands of those who run the installation
  public PlatformUseCases platform(PlatformRules rules) {
    return new PlatformUseCases(platformPorts(rules), identity.openingCompany(), trail, ids, clock);
  }

  private PlatformUseCases.Ports platformPorts(PlatformRules rules) {
    return new PlatformUseCases.Ports(
        persistence.transactions(),
        persistence.companies(),
        persistence.users(),
        persistence.standings(),
        persistence.companiesOfUsers(),
        persistence.memberships(),
        persistence.sessions(),
        persistence.platformSessions(),
        persistence.directory(),
        persistence.secondFactors(),
        ONE_TIME_CODES,
        new PlainPasswords(),
        new RandomSecrets(),
        rules);
  }

  private AuditUseCases.Ports auditPorts() {
    return new AuditUseCases.Ports(
        persistence.transactions(),
        persistence.auditLists(),
        persistence.seals(),
        persistence.companiesToSeal(),
        new RandomSecrets());
  }

  private DeskUseCases.Ports deskPorts() {
    return new DeskUseCases.Ports(
        persistence.transactions(), persistence.figures(), persistence.hits());
  }

  private TicketUseCases.Ports ticketPorts() {
    return new TicketUseCases.Ports(
        persistence.transactions(),
        persistence.contacts(),
        persistence.tickets(),
        persistence.ticketLists(),
        persistence.taskLists(),
        persistence.visits(),
        persistence.history(),
        persistence.ticketErrors(),
        persistence.definitions(),
        published,
        schemas);
  }
}
