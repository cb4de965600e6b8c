package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class IdentityUseCases {
  private final Ports ports;
  private final StaffChanged staffChanged;
  private final MemberGone memberGone;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;
  private final BeginningSession beginningSession;
  private final Registering registering;
  private final Registering vouching;
  private final JoiningCompany joiningCompany;
  private final LeavingCompany leavingCompany;
  private final OpeningCompany openingCompany;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Companies companies,
      CompanyRoles companyRoles,
      CompanyProfiles companyProfiles,
      Users users,
      Standings standings,
      CompaniesOfUsers companiesOfUsers,
      Memberships memberships,
      MemberLists memberLists,
      EmailProofs emailProofs,
      Sessions sessions,
      Trials trials,
      Guests guests,
      SecondFactors secondFactors,
      OneTimeCodes oneTimeCodes,
      Passwords passwords,
      Secrets secrets) {

    public SecondFactorCheck secondFactorCheck(InstantSource clock) {
      return new SecondFactorCheck(secondFactors, oneTimeCodes, secrets, clock);
    }

    public GuestAllowance allowance() {
      return new GuestAllowance(trials, guests);
    }
  }

  /// @param welcome what is done about the addresses of new people
  /// @param staffChanged who wants to know of new people and roles
  /// @param memberGone who wants to know of those who left
  public IdentityUseCases(
      Ports ports,
      Welcome welcome,
      StaffChanged staffChanged,
      MemberGone memberGone,
      OnceOnly onceOnly,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.staffChanged = staffChanged;
    this.memberGone = memberGone;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.beginningSession =
        new BeginningSession(
            ports.sessions(), ports.companiesOfUsers(), ports.secrets(), ids, clock);
    this.joiningCompany = new JoiningCompany(ports.companiesOfUsers(), ports.memberships(), clock);
    this.registering = new Registering(ports.users(), welcome);
    this.vouching = new Registering(ports.users(), new VouchedFor(ports.users(), clock));
    this.leavingCompany = new LeavingCompany(ports.companiesOfUsers(), ports.users());
    this.openingCompany =
        new OpeningCompany(
            ports.companies(), ports.companyProfiles(), joiningCompany, beginningSession, audit);
  }

  public SignUpCompany signUpCompany() {
    return new SigningUpCompany(
        ports.transactions(), registering, openingCompany, ports.passwords(), ids);
  }

  /// The same, where whoever runs the installation vouches for the owner's address.
  public SignUpCompany signUpVouchedForCompany() {
    return new SigningUpCompany(
        ports.transactions(), vouching, openingCompany, ports.passwords(), ids);
  }

  public OpenCompany openCompany() {
    return new OpeningFurtherCompany(ports.transactions(), ports.users(), openingCompany, ids);
  }

  public SwitchCompany switchCompany() {
    return new SwitchingCompany(
        ports.transactions(), ports.users(), ports.companiesOfUsers(), beginningSession, audit);
  }

  public ReadSessions readSessions() {
    return new ReadingSessions(
        ports.transactions(),
        ports.sessions(),
        ports.companies(),
        ports.companiesOfUsers(),
        ports.memberships(),
        clock);
  }

  public EndSessions endSessions() {
    return new EndingSessions(
        ports.transactions(), ports.sessions(), ports.memberships(), audit, clock);
  }

  public LogIn logIn() {
    return new LoggingIn(
        ports.transactions(),
        ports.users(),
        ports.standings(),
        ports.companiesOfUsers(),
        ports.passwords(),
        ports.secondFactorCheck(clock),
        beginningSession,
        audit,
        ids);
  }

  public RefreshSession refreshSession() {
    return new RefreshingSession(
        ports.transactions(),
        ports.sessions(),
        ports.users(),
        ports.companies(),
        ports.secrets(),
        beginningSession,
        audit,
        clock);
  }

  public LogOut logOut() {
    return new LoggingOut(ports.transactions(), ports.sessions(), ports.secrets(), audit, clock);
  }

  public IdentifyCaller identifyCaller() {
    return new IdentifyingCaller(
        ports.transactions(), ports.sessions(), ports.memberships(), clock);
  }

  public WhoAmI whoAmI() {
    return new TellingWhoIAm(
        ports.transactions(),
        ports.users(),
        ports.companies(),
        ports.companiesOfUsers(),
        ports.memberLists(),
        ports.secondFactorCheck(clock));
  }

  public ChangePassword changePassword() {
    return new ChangingPassword(
        ports.transactions(),
        ports.users(),
        ports.emailProofs(),
        ports.sessions(),
        ports.passwords(),
        new PasswordProof(ports.transactions(), ports.users(), ports.passwords(), audit),
        audit,
        clock);
  }

  public ChangeProfile changeProfile() {
    return new ChangingProfile(ports.transactions(), ports.users(), audit);
  }

  public Newcomers newcomers() {
    return new Newcomers(
        registering,
        vouching,
        joiningCompany,
        leavingCompany,
        ports.memberships(),
        beginningSession,
        staffChanged,
        audit,
        clock);
  }

  public OpeningCompany openingCompany() {
    return openingCompany;
  }

  public ChangeRoles changeRoles() {
    return new ChangingRoles(
        ports.transactions(), ports.memberships(), ports.companyRoles(), staffChanged, audit);
  }

  public ChangeMemberStatus changeMemberStatus() {
    return new ChangingMemberStatus(
        ports.transactions(),
        ports.memberships(),
        leavingCompany,
        ports.sessions(),
        staffChanged,
        memberGone,
        clock,
        audit);
  }

  public SetAvailability setAvailability() {
    return new SettingAvailability(ports.transactions(), ports.memberships(), staffChanged, audit);
  }

  public CreateCompanyRole createCompanyRole() {
    return new CreatingCompanyRole(onceOnly, ports.companyRoles(), ports.allowance(), audit, ids);
  }

  public ChangeCompanyRole changeCompanyRole() {
    return new ChangingCompanyRole(ports.transactions(), ports.companyRoles(), audit);
  }

  public RecordRefusal recordRefusal() {
    return new RecordingRefusal(audit);
  }

  public DeleteCompanyRole deleteCompanyRole() {
    return new DeletingCompanyRole(ports.transactions(), ports.companyRoles(), audit);
  }

  public KeepHouse keepHouse() {
    return new KeepingHouse(
        ports.transactions(), ports.companies(), ports.sessions(), onceOnly, staffChanged, clock);
  }

  public ReadTrial readTrial() {
    return new ReadingTrial(ports.transactions(), ports.trials(), ports.guests());
  }

  public ReadMembers readMembers() {
    return new ReadingMembers(ports.transactions(), ports.memberLists(), ports.companyRoles());
  }
}
