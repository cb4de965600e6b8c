package io.ticketflower.bootstrap.demo;

import static io.ticketflower.domain.identity.SystemRole.TASK_WORKER;
import static io.ticketflower.domain.identity.SystemRole.TICKET_ADMIN;
import static io.ticketflower.domain.identity.SystemRole.USER;
import static io.ticketflower.domain.identity.SystemRole.WORKFLOW_CREATOR;

import io.micronaut.context.annotation.Value;
import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A florist to look at: with people, two workflows and tickets that stand at different places. One
/// task waits for somebody who does not exist, so that a ticket error can be seen and repaired.
@Singleton
public final class DemoCompany {
  static final Slug SLUG = new Slug("rose-garden-demo");

  static final CompanyProfile PROFILE =
      new CompanyProfile(
          Optional.of("Rose Garden Ltd."),
          JsonObject.of(
              "street", Json.of("3 Mill Lane"), "town", Json.of("Kew"), "country", Json.of("GB")),
          Optional.of("+44 20 7946 0000"),
          Optional.of(new EmailAddress("office@rose-garden.example")),
          1);

  static final DemoPerson OWNER = new DemoPerson("Anna", "Amsel", "owner", Set.of(), Set.of());
  static final List<DemoPerson> STAFF =
      List.of(
          new DemoPerson(
              "Ben",
              "Birke",
              "repairs tickets, designs workflows",
              Set.of(TICKET_ADMIN, WORKFLOW_CREATOR),
              Set.of()),
          new DemoPerson("Carla", "Clematis", "works in IT", Set.of(TASK_WORKER), Set.of("IT")),
          new DemoPerson("Dora", "Dahlie", "works in IT", Set.of(TASK_WORKER), Set.of("IT")),
          new DemoPerson("Emil", "Efeu", "manager", Set.of(TASK_WORKER), Set.of("Management")),
          new DemoPerson("Fanny", "Farn", "office", Set.of(TASK_WORKER), Set.of("Office")),
          new DemoPerson("Gustav", "Ginster", "submits tickets", Set.of(USER), Set.of()));

  private final Transactions transactions;
  private final Companies companies;
  private final UseCases useCases;
  private final JsonReader jsonReader;
  private final String password;

  DemoCompany(
      Transactions transactions,
      Companies companies,
      UseCases useCases,
      JsonReader jsonReader,
      Secrets secrets,
      @Value("${ticketflower.web.secret}") String key) {
    this.transactions = transactions;
    this.companies = companies;
    this.useCases = useCases;
    this.jsonReader = jsonReader;
    this.password = "demo-" + secrets.fingerprint("demo company of " + key).substring(0, 12);
  }

  /// @return false if it was there already
  public boolean make() {
    if (transactions.acrossCompanies(() -> companies.findBySlug(SLUG)).isPresent()) {
      return false;
    }
    new DemoScript(useCases, jsonReader, signUp(), DemoPerson::email, password).play();
    return true;
  }

  private Actor signUp() {
    SignUpCompany.Outcome outcome =
        useCases
            .identity()
            .signUpVouchedForCompany()
            .signUp(
                new SignUpCompany.Command(
                    "Rose Garden",
                    Optional.of(SLUG),
                    PROFILE,
                    OWNER.email(),
                    password,
                    OWNER.name(),
                    Origin.INSIDE));
    LoggedIn session = DemoScript.expect(SignUpCompany.Outcome.SignedUp.class, outcome).session();
    return new Actor(
        session.company().id(), session.user().id(), Set.of(SystemRole.OWNER), Set.of());
  }

  /// Of everybody in it.
  public String password() {
    return password;
  }

  /// Who can log in, for people to read.
  public String logins() {
    StringBuilder text = new StringBuilder("Log in to the demo company as:\n");
    text.append(line(OWNER));
    STAFF.forEach(person -> text.append(line(person)));
    return text.append("  with the password %s%n".formatted(password)).toString();
  }

  private static String line(DemoPerson person) {
    return "  %-22s %s%n".formatted(person.email().value(), person.description());
  }
}
