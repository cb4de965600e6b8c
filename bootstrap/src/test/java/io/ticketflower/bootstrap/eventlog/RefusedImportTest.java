package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.bootstrap.eventlog.LogImport.Outcome;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import does not do, and says so.
class RefusedImportTest {
  private static final String HEADER = "case,activity,resource,timestamp\n";

  private final Persistence persistence = InMemory.persistence();
  private final Desk desk = Desk.on(persistence);

  @TempDir Path folder;

  @Test
  void writes_nothing_of_a_file_with_a_fault() {
    Path file = Logs.write(folder, "log.csv", HEADER + "1,Bind,Ben,never\n2,,Ben,2026-05-04\n");
    Desk untouchable = Desk.on(persistence, Fate.diesAfter(0));

    assertThat(untouchable.logImport().run(Desk.order(file, 2), new Silence()))
        .isEqualTo(
            new Outcome.Refused(
                List.of(
                    "Line 2: Expected a time such as 2012-09-14T11:00:39+03:00 or 2012-09-14 11:00:39 in column \"timestamp\", but got \"never\".",
                    "Line 3: Expected an activity in column \"activity\", but it is empty.",
                    "Line 3: Expected a time such as 2012-09-14T11:00:39+03:00 or 2012-09-14 11:00:39 in column \"timestamp\", but got \"2026-05-04\".")));
  }

  @Test
  void says_how_many_more_faults_there_are() {
    Path file = Logs.write(folder, "log.csv", HEADER + "1,Bind,Ben,never\n".repeat(25));

    Outcome outcome = desk.logImport().run(Desk.order(file, 2), new Silence());

    assertThat(((Outcome.Refused) outcome).messages())
        .hasSize(21)
        .last()
        .isEqualTo("Expected no more faults than these, but there are 5.");
  }

  @Test
  void refuses_a_password_that_will_not_do() {
    ImportOrder order =
        new ImportOrder(Logs.small(), LogColumns.DEFAULT, 1, "short", "test", "none");

    assertThat(desk.logImport().run(order, new Silence()))
        .isEqualTo(
            new Outcome.Refused(
                List.of("Expected a password of 10 to 200 characters, but got 5.")));
  }

  @Test
  void refuses_a_company_that_somebody_else_made() {
    desk.at(InstantSource.system())
        .identity()
        .signUpCompany()
        .signUp(
            new SignUpCompany.Command(
                "Somebody else",
                Optional.of(CompanyOpening.slug(Logs.read(Logs.small()))),
                CompanyProfile.BLANK,
                new EmailAddress("somebody@example.com"),
                "a long first password",
                new PersonName("Some", "Body"),
                Origin.INSIDE));

    assertThat(desk.logImport().run(Desk.order(Logs.small(), 1), new Silence()))
        .isInstanceOf(Outcome.Refused.class)
        .asString()
        .contains("Expected company small-log-", "to come from an import of this file");
  }

  @Test
  void goes_on_with_the_columns_it_began_with_only() {
    Path file =
        Logs.write(
            folder,
            "log.csv",
            "case,activity,kind,resource,timestamp\n1,Bind,Work,Ben,2026-05-04T12:00:00Z\n1,Wrap,Work,Ben,2026-05-04T12:00:01Z\n");
    ImportOrder otherColumns =
        new ImportOrder(
            file,
            new LogColumns("case", "kind", "resource", "timestamp"),
            1,
            "a long first password",
            "test",
            "none");
    desk.interrupt(file, 1);

    assertThat(desk.logImport().run(otherColumns, new Silence()))
        .isEqualTo(
            new Outcome.Refused(
                List.of(
                    "Expected the newest workflow definition \"logged-case\" to be the one drafted from this log, but somebody changed it, or the import was begun with other columns or another version.")));
    assertThat(desk.run(file).isExact()).isTrue();
  }
}
