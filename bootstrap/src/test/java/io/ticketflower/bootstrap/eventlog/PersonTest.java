package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ticketflower.domain.company.Slug;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Slug COMPANY = new Slug("log-0123abcd");

  @Test
  void has_a_name_and_an_address_that_leads_nowhere() {
    assertThat(people("Value 2", "Clara de Jong", "anna", "", "value-2", "owner", "42"))
        .extracting(it -> it.email().value(), it -> it.name().first(), it -> it.name().last())
        .containsExactly(
            tuple("value-2@log-0123abcd.invalid", "Value", "2"),
            tuple("clara-de-jong@log-0123abcd.invalid", "Clara de", "Jong"),
            tuple("anna@log-0123abcd.invalid", "anna", "–"),
            tuple("person@log-0123abcd.invalid", "Nobody", "named"),
            tuple("value-2-2@log-0123abcd.invalid", "value-2", "–"),
            tuple("owner-2@log-0123abcd.invalid", "owner", "–"),
            tuple("person-42@log-0123abcd.invalid", "42", "–"));
  }

  @Test
  void a_long_name_is_cut() {
    Person person = people("x".repeat(500) + " " + "y".repeat(500)).getFirst();

    assertThat(person.email().value()).startsWith("x".repeat(64) + "@");
    assertThat(person.name().first()).isEqualTo("x".repeat(99) + "…");
    assertThat(person.name().last()).isEqualTo("y".repeat(99) + "…");
  }

  @Test
  void the_owner_is_the_import_itself() {
    Person owner = Person.owner(log("Ben"), COMPANY);

    assertThat(owner.email().value()).isEqualTo("owner@log-0123abcd.invalid");
    assertThat(owner.name().full()).isEqualTo("Import log");
  }

  @Test
  void the_companys_slug_is_the_files_name_and_digits_of_its_hash() {
    assertThat(slug("helpdesk_dev.csv")).isEqualTo("helpdesk-dev-0123abcd");
    assertThat(slug("A very long name for a log of a help desk.csv"))
        .isEqualTo("a-very-long-name-for-a-log-of-a-0123abcd");
    assertThat(slug(".csv")).isEqualTo("csv-0123abcd");
    assertThat(slug("花.csv")).endsWith("-0123abcd");
  }

  private static String slug(String fileName) {
    return CompanyOpening.slug(new EventLog(fileName, "0123abcd" + "0".repeat(56), List.of()))
        .value();
  }

  private static List<Person> people(String... resources) {
    return Person.all(log(resources), COMPANY);
  }

  private static EventLog log(String... resources) {
    List<LoggedEvent> events =
        Arrays.stream(resources)
            .map(it -> new LoggedEvent("Bind", it, Instant.parse("2026-05-04T12:00:00Z")))
            .toList();
    return new EventLog("log.csv", "0".repeat(64), List.of(new LoggedCase("1", events)));
  }
}
