package io.ticketflower.architecture;

import java.util.Map;
import java.util.Set;

/// Everything that is excepted from a rule, by name and with its reason. A name that needs no
/// exception any more fails the build too.
final class Excepted {
  /// Ports that work across companies: they know what must be known before a company is.
  static final Map<String, String> PORTS_ACROSS_COMPANIES =
      Map.ofEntries(
          Map.entry("company.Companies", "the directory of companies"),
          Map.entry(
              "identity.Users",
              "a person belongs to the installation and may be in several companies"),
          Map.entry(
              "identity.CompaniesOfUsers",
              "log-in asks it which companies there are to choose from"),
          Map.entry("identity.Sessions", "a token is found by its hash before a company is known"),
          Map.entry("identity.EmailProofs", "a person belongs to the installation"),
          Map.entry("identity.Erasures", "a person is erased in every company"),
          Map.entry("identity.SecondFactors", "a person belongs to the installation"),
          Map.entry("identity.Trials", "which companies are there for guests"),
          Map.entry("identity.Guests", "numbers only, which stay when guests are gone"),
          Map.entry("guest.GuestFigures", "counts the guests of all companies"),
          Map.entry("identity.PlatformAudit", "what was done in no company"),
          Map.entry("audit.CompaniesToSeal", "tells whose turn it is, and nothing else"),
          Map.entry("account.PasswordResets", "a person belongs to the installation"),
          Map.entry("apikey.ApiKeyHashes", "a key is found by its hash before a company is known"),
          Map.entry(
              "invitation.InvitationTokens",
              "a token is found by its hash before a company is known"),
          Map.entry("engine.CompaniesWithWork", "tells whose turn it is, and nothing else"),
          Map.entry(
              "transaction.Transactions.acrossCompanies", "opens the transactions of all of these"),
          Map.entry("identity.Standings", "who runs the installation, and whom it shuts out"),
          Map.entry(
              "platform.PlatformSessions",
              "a session of those who run the installation is in no company"),
          Map.entry(
              "platform.Directory",
              "all companies and people, as far as the directory knows them"));

  /// Ports that see no company's data, or none that they keep.
  static final Map<String, String> PORTS_WITHOUT_COMPANY_DATA =
      Map.of(
          "account.Offstage", "does the work it is handed",
          "guest.Furnishing", "makes what it makes by use cases",
          "definition.JsonSchemas", "checks the values it is handed",
          "identity.Passwords", "hashes what it is handed",
          "identity.Secrets", "makes random tokens",
          "identity.OneTimeCodes", "reads the code it is handed",
          "mail.Mail", "carries the letter it is handed",
          "rule.JsonReader", "reads the text it is handed",
          "transaction.Ids", "makes ids");

  /// Whoever puts together what stands in the packages below its own: what it knows is not followed
  /// in search of cycles.
  static final Map<String, String> ASSEMBLIES =
      Map.of(
          "InMemory", "stands beside what the contracts of all its adapters share",
          "TicketFlower", "the main program names its commands, which share what stands beside it");

  /// Use cases that are told a company, where all others take it from the actor.
  static final Map<String, String> COMPANY_WITHOUT_ACTOR =
      Map.of(
          "engine.MoveOn.now", "goes on with what was committed; no person asks for it",
          "identity.IdentifyCaller.identify", "makes the actor out of a session",
          "platform.IdentifyPlatformCaller.acting", "makes the actor out of a session",
          "platform.ActForCompany.begin", "a superuser names the company",
          "platform.ManageCompanies.change", "those who run the installation name the company",
          "platform.ReadDirectory.company", "those who run the installation name the company",
          "identity.MemberGone.from", "one feature tells another, inside of its transaction",
          "identity.StaffChanged.in", "one feature tells another, inside of its transaction");

  /// Where the web makes a company's id, which otherwise comes with the caller.
  static final Map<String, String> COMPANY_FROM_OUTSIDE =
      Map.of(
          "http.CallerFilter$Claims.of", "reads it from a token that we have signed",
          "platform.PlatformCompanyController.named", "those who run the installation name it");

  /// Where SQL is text, which no compiler and no rule reads.
  static final Map<String, String> SQL_AS_TEXT =
      Map.of(
          "database.ArchivedPeople", "works with people and memberships at once, for an import",
          "database.ArchivedTables", "learns from the catalogue which tables there are",
          "database.CompanyImport", "fills whatever tables the catalogue knows",
          "database.CompanyImport$Filling", "the same, some rows at a time",
          "database.DatabaseRoles", "makes roles, by commands that take no parameters",
          "database.Invariants", "asks for all companies on purpose, as the auditor",
          "database.JdbcCompanyArchives", "reads whatever tables the catalogue knows",
          "database.Prepared", "the text is jOOQ's own rendering",
          "database.JooqTransactions", "SET LOCAL: no table, and a UUID needs no quoting",
          "database.RoleGuard", "asks PostgreSQL who it is");

  /// Who handles a transaction beside the port.
  static final Map<String, String> OWN_TRANSACTIONS =
      Map.of("database.Invariants", "sees one moment, as the auditor, and rolls back");

  /// Tables of no company: of these, and of no others, Micronaut Data may have repositories.
  static final Set<String> TABLES_OF_NO_COMPANY =
      Set.of(
          "api_key_hashes",
          "audit_to_seal",
          "companies",
          "guests",
          "invitation_tokens",
          "email_proofs",
          "password_resets",
          "platform_audit",
          "platform_sessions",
          "platform_users",
          "recovery_codes",
          "refresh_tokens",
          "second_factors",
          "sessions",
          "trials",
          "user_companies",
          "users",
          "work_signal");

  private Excepted() {}
}
