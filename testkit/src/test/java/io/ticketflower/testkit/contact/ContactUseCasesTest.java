package io.ticketflower.testkit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.contact.ChangeContact;
import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.contact.ImportContacts;
import io.ticketflower.application.contact.ImportContacts.Line;
import io.ticketflower.application.contact.ImportContacts.Result.Kind;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ContactUseCasesTest {
  private static final ContactDetails MIA = details("Mia", "mia@example.org");

  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @Test
  void a_contact_is_noted_down_and_changed() {
    ContactId mia = created(create(anna, MIA));

    assertThat(change(anna, mia, details("Mia Hart", "mia@example.org"), 1))
        .isInstanceOf(ChangeContact.Outcome.Changed.class);
    assertThat(change(anna, mia, MIA, 1)).isEqualTo(new ChangeContact.Outcome.ComeTooLate());
    assertThat(street.application().contacts().readContacts().contact(anna, mia))
        .get()
        .extracting(contact -> contact.details().name())
        .isEqualTo("Mia Hart");
  }

  @Test
  void an_address_belongs_to_one_contact() {
    create(anna, MIA);
    EmailAddress taken = MIA.email().orElseThrow();

    assertThat(create(anna, details("Copy", "mia@example.org")))
        .isEqualTo(new CreateContact.Outcome.EmailTaken(taken));
    ContactId noor = created(create(anna, details("Noor", "noor@example.org")));
    assertThat(change(anna, noor, MIA, 1)).isEqualTo(new ChangeContact.Outcome.EmailTaken(taken));
  }

  @Test
  void another_companys_contact_is_as_good_as_none() {
    ContactId theirs = created(create(street.rivalFlorist().anna(), MIA));

    assertThat(change(anna, theirs, MIA, 1)).isEqualTo(new ChangeContact.Outcome.NoSuchContact());
    assertThat(street.application().contacts().readContacts().contact(anna, theirs)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_those_who_manage_contacts_change_them(SystemRole role) {
    ContactId mia = created(create(anna, MIA));
    Actor ben = street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));

    assertThat(create(ben, details("Noor", "noor@example.org")))
        .isEqualTo(new CreateContact.Outcome.Forbidden(Permission.MANAGE_CONTACTS));
    assertThat(change(ben, mia, MIA, 1))
        .isEqualTo(new ChangeContact.Outcome.Forbidden(Permission.MANAGE_CONTACTS));
    assertThat(imports().take(new ImportContacts.Command(ben, List.of())))
        .isEqualTo(new ImportContacts.Outcome.Forbidden(Permission.MANAGE_CONTACTS));
    assertThat(street.application().contacts().readContacts().contact(ben, mia)).isPresent();
  }

  @Test
  void a_list_is_taken_over_line_by_line() {
    create(anna, MIA);
    create(anna, details("Noor", "noor@example.org"));
    List<Line> lines =
        List.of(
            line(2, "Mia", "mia@example.org"),
            line(3, "Noor Haddad", "noor@example.org"),
            line(4, "Ola", "ola@example.org"),
            line(5, "Ola again", "OLA@example.org"),
            line(6, "", "pia@example.org"),
            line(7, "Quinn", "no address"),
            line(8, "Rhea", ""));
    List<Kind> expected =
        List.of(
            Kind.UNCHANGED,
            Kind.UPDATED,
            Kind.CREATED,
            Kind.FAULTY,
            Kind.FAULTY,
            Kind.FAULTY,
            Kind.CREATED);

    assertThat(kinds(imports().preview(new ImportContacts.Command(anna, lines))))
        .isEqualTo(expected);
    assertThat(all()).hasSize(2);
    assertThat(kinds(imports().take(new ImportContacts.Command(anna, lines)))).isEqualTo(expected);

    assertThat(all())
        .extracting(contact -> contact.details().name())
        .containsExactlyInAnyOrder("Mia", "Noor Haddad", "Ola", "Rhea");
  }

  @Test
  void a_list_that_is_too_long_is_refused_as_a_whole() {
    List<Line> lines =
        IntStream.rangeClosed(1, ImportContacts.MOST_LINES + 1)
            .mapToObj(number -> line(number, "Somebody", ""))
            .toList();

    assertThat(imports().take(new ImportContacts.Command(anna, lines)))
        .isEqualTo(new ImportContacts.Outcome.TooLong(ImportContacts.MOST_LINES));
    assertThat(all()).isEmpty();
  }

  private List<Contact> all() {
    return street
        .application()
        .contacts()
        .readContacts()
        .contacts(
            anna, new Contacts.Filter("", EnumSet.allOf(Contact.Status.class)), Page.first(50))
        .items();
  }

  private ImportContacts imports() {
    return street.application().contacts().importContacts();
  }

  private static List<Kind> kinds(ImportContacts.Outcome outcome) {
    return ((ImportContacts.Outcome.Done) outcome)
        .results().stream().map(ImportContacts.Result::kind).toList();
  }

  private static Line line(int number, String name, String email) {
    return new Line(number, name, email, "", "");
  }

  private CreateContact.Outcome create(Actor actor, ContactDetails details) {
    return street
        .application()
        .contacts()
        .createContact()
        .create(new CreateContact.Command(actor, details, Optional.empty()));
  }

  private static ContactId created(CreateContact.Outcome outcome) {
    return ((CreateContact.Outcome.Created) outcome).contact();
  }

  private ChangeContact.Outcome change(
      Actor actor, ContactId contact, ContactDetails details, int seenVersion) {
    return street
        .application()
        .contacts()
        .changeContact()
        .change(
            new ChangeContact.Command(actor, contact, details, Contact.Status.ACTIVE, seenVersion));
  }

  private static ContactDetails details(String name, String email) {
    return new ContactDetails(name, Optional.of(new EmailAddress(email)), Optional.empty(), "");
  }
}
