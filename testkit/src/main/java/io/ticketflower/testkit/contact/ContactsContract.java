package io.ticketflower.testkit.contact;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.contact.Contacts.Filter;
import io.ticketflower.application.contact.Contacts.Saved;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.Contact.Status;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Contacts] does.
public abstract class ContactsContract extends PersistenceContract {
  private static final Set<Status> ANY = EnumSet.allOf(Status.class);

  private final Contact mia =
      contact("Mia Möller", Optional.of("mia@example.org"), Optional.of("+49 30 77"), NOON);

  @Test
  public final void finds_a_contact_by_its_id_and_by_its_email_address() {
    add(roseGarden(), mia);

    assertThatOptional(roseGarden().get(id -> contacts().find(id, mia.id()))).contains(mia);
    assertThatOptional(
            roseGarden().get(id -> contacts().findByEmail(id, new EmailAddress("MIA@example.org"))))
        .contains(mia);
  }

  @Test
  public final void keeps_a_contact_of_whom_only_the_name_is_known() {
    Contact unknown = contact("Somebody", Optional.empty(), Optional.empty(), NOON);
    add(roseGarden(), unknown);
    add(roseGarden(), contact("Somebody else", Optional.empty(), Optional.empty(), NOON));

    assertThatOptional(roseGarden().get(id -> contacts().find(id, unknown.id()))).contains(unknown);
  }

  @Test
  public final void no_two_contacts_have_the_same_email_address() {
    add(roseGarden(), mia);
    Contact copy = contact("Copy", Optional.of("mia@example.org"), Optional.empty(), NOON);
    Contact other = contact("Other", Optional.of("other@example.org"), Optional.empty(), NOON);
    add(roseGarden(), other);

    assertThatBoolean(roseGarden().get(id -> contacts().add(id, copy))).isFalse();
    assertThatObject(
            roseGarden()
                .get(id -> contacts().save(id, other.with(mia.details(), Status.ACTIVE, NOON))))
        .isEqualTo(Saved.EMAIL_TAKEN);
    assertThatBoolean(rivalFlorist().get(id -> contacts().add(id, copy))).isTrue();
  }

  @Test
  public final void whoever_is_archived_leaves_their_address_to_others() {
    add(roseGarden(), mia);
    Contact archived = mia.with(mia.details(), Status.ARCHIVED, NOON);
    assertThatObject(roseGarden().get(id -> contacts().save(id, archived))).isEqualTo(Saved.SAVED);

    Contact next = contact("Next", Optional.of("mia@example.org"), Optional.empty(), NOON);
    add(roseGarden(), next);

    assertThatOptional(
            roseGarden().get(id -> contacts().findByEmail(id, new EmailAddress("mia@example.org"))))
        .contains(next);
    assertThatObject(
            roseGarden()
                .get(id -> contacts().save(id, archived.with(mia.details(), Status.ACTIVE, NOON))))
        .isEqualTo(Saved.EMAIL_TAKEN);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    add(roseGarden(), mia);
    Contact first = mia.with(mia.details(), Status.INACTIVE, NOON.plusSeconds(5));
    roseGarden().run(id -> contacts().save(id, first));

    assertThatObject(
            roseGarden()
                .get(id -> contacts().save(id, mia.with(mia.details(), Status.ACTIVE, NOON))))
        .isEqualTo(Saved.STALE);
    assertThatOptional(roseGarden().get(id -> contacts().find(id, mia.id()))).contains(first);
  }

  @Test
  public final void finds_contacts_by_a_part_of_what_is_known() {
    add(roseGarden(), mia);
    add(roseGarden(), contact("Zoe", Optional.of("zoe@example.org"), Optional.empty(), NOON));

    assertThat(found(new Filter("a MÖ", ANY))).containsExactly(mia);
    assertThat(found(new Filter("mia@", ANY))).containsExactly(mia);
    assertThat(found(new Filter("30 7", ANY))).containsExactly(mia);
    assertThat(found(new Filter("%", ANY))).isEmpty();
    assertThat(found(new Filter("mia", Set.of(Status.INACTIVE)))).isEmpty();
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    for (Instant createdAt : Paging.times()) {
      add(roseGarden(), contact("Somebody", Optional.empty(), Optional.empty(), createdAt));
    }

    List<Contact> all =
        Paging.all(
            2, page -> roseGarden().get(id -> contacts().contacts(id, new Filter("", ANY), page)));

    assertThat(all).hasSize(Paging.times().size());
    assertThat(all)
        .extracting(contact -> contact.id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                all.stream()
                    .map(it -> new Page.Position(it.createdAt(), it.id().value()))
                    .toList()));
  }

  @Test
  public final void hides_a_contact_from_every_other_company() {
    add(roseGarden(), mia);

    assertThatOptional(rivalFlorist().get(id -> contacts().find(id, mia.id()))).isEmpty();
    assertThatOptional(
            rivalFlorist()
                .get(id -> contacts().findByEmail(id, new EmailAddress("mia@example.org"))))
        .isEmpty();
    assertThat(
            rivalFlorist()
                .get(id -> contacts().contacts(id, new Filter("", ANY), Page.first(10)))
                .items())
        .isEmpty();
    assertThatObject(
            rivalFlorist()
                .get(id -> contacts().save(id, mia.with(mia.details(), Status.ARCHIVED, NOON))))
        .isEqualTo(Saved.STALE);
    assertThatOptional(roseGarden().get(id -> contacts().find(id, mia.id()))).contains(mia);
  }

  private List<Contact> found(Filter filter) {
    return roseGarden().get(id -> contacts().contacts(id, filter, Page.first(10))).items();
  }

  private void add(Florist florist, Contact contact) {
    assertThatBoolean(florist.get(id -> contacts().add(id, contact))).isTrue();
  }

  private static Contact contact(
      String name, Optional<String> email, Optional<String> phone, Instant createdAt) {
    return Contact.of(
        new ContactId(UUID.randomUUID()),
        new ContactDetails(name, email.map(EmailAddress::new), phone, "likes roses"),
        createdAt);
  }

  private Contacts contacts() {
    return roseGarden().persistence().contacts();
  }
}
