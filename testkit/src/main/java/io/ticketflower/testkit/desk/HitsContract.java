package io.ticketflower.testkit.desk;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.desk.Hit;
import io.ticketflower.application.desk.Hit.Closeness;
import io.ticketflower.application.desk.Hit.Kind;
import io.ticketflower.application.desk.Hits.Sight;
import io.ticketflower.application.desk.Hits.Sought;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every [io.ticketflower.application.desk.Hits] does.
public abstract class HitsContract extends PersistenceContract {

  @Test
  public final void finds_a_ticket_by_a_part_of_its_title_whatever_the_case() {
    Ticket ticket = roseGarden().ticket();

    assertThat(found("BOUQ", annas()))
        .contains(
            new Hit(
                Kind.TICKET,
                Closeness.PART,
                ticket.id().value(),
                "A bouquet",
                "Anna Miller",
                Optional.of(ticket.number())));
    assertThat(found("tulip", annas())).isEmpty();
  }

  @Test
  public final void finds_a_ticket_and_its_open_tasks_by_the_number() {
    roseGarden().ticket();
    Ticket second = roseGarden().ticket();
    WorkflowInstance instance = roseGarden().instance(second);
    Task bind = roseGarden().task(instance).store();
    roseGarden().task(instance).number(2).completedBy(roseGarden().ben(), Json.of("tied")).store();

    assertThat(hits(new Sought("#2", Optional.of(2L)), annas(), 9))
        .containsExactly(
            new Hit(
                Kind.TICKET,
                Closeness.NUMBER,
                second.id().value(),
                "A bouquet",
                "Anna Miller",
                Optional.of(2L)),
            new Hit(
                Kind.TASK,
                Closeness.NUMBER,
                bind.id().value(),
                "Please bind",
                "A bouquet",
                Optional.of(2L)));
  }

  @Test
  public final void whoever_does_not_see_every_ticket_finds_their_own() {
    roseGarden().ticket();
    Ticket bens = roseGarden().ticket(roseGarden().ben(), NOON);

    assertThat(found("bouquet", bens())).extracting(Hit::id).containsExactly(bens.id().value());
  }

  @Test
  public final void finds_the_tasks_that_somebody_has_or_could_take() {
    UserId ben = roseGarden().ben();
    CompanyRole binders = roseGarden().role("Binders");
    CompanyRole drivers = roseGarden().role("Drivers");
    WorkflowInstance instance = roseGarden().instance();
    Task own = roseGarden().task(instance).number(1).assignedTo(ben).store();
    Task free = roseGarden().task(instance).number(2).store();
    Task forBinders = roseGarden().task(instance).number(3).forRole(binders).store();
    Task forDrivers = roseGarden().task(instance).number(4).forRole(drivers).store();
    Task annas = roseGarden().task(instance).number(5).assignedTo(roseGarden().anna()).store();
    roseGarden().task(instance).number(6).completedBy(ben, Json.of("tied")).store();

    assertThat(found("please", new Sight(ben, Set.of(binders.id()), false, true, false)))
        .extracting(Hit::id)
        .containsExactlyInAnyOrder(own.id().value(), free.id().value(), forBinders.id().value());
    assertThat(found("please", new Sight(ben, Set.of(binders.id()), false, false, false)))
        .extracting(Hit::id)
        .containsExactly(own.id().value());
    assertThat(found("please", annas()))
        .extracting(Hit::id)
        .containsExactlyInAnyOrder(
            own.id().value(),
            free.id().value(),
            forBinders.id().value(),
            forDrivers.id().value(),
            annas.id().value());
  }

  @Test
  public final void finds_colleagues_by_name_and_address_unless_they_were_removed() {
    UserId clara = roseGarden().hireWorker("Clara");
    UserId dora = roseGarden().hireWorker("Dora");
    remove(dora);

    List<Hit> found = found("clara miller", bens());

    assertThat(found).extracting(Hit::id).containsExactly(clara.value());
    assertThat(found).extracting(Hit::closeness).containsExactly(Closeness.WHOLE);
    assertThat(found("CLARA." + clara.value(), bens()))
        .extracting(Hit::detail)
        .containsExactly(found.getFirst().detail());
    assertThat(found("dora", bens())).isEmpty();
  }

  @Test
  public final void finds_contacts_by_name_address_and_telephone_unless_they_are_archived() {
    Contact vera = contact("Vera Stein", "vera@stein.example", "+49 30 1234", NOON);
    Contact phoned = contact("Walter", null, "+49 30 9999", NOON);
    Contact archived = contact("Vera Stein the Elder", null, null, NOON);
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .contacts()
                .save(id, archived.with(archived.details(), Contact.Status.ARCHIVED, NOON)));

    assertThat(found("vera stein", bens()))
        .containsExactly(
            new Hit(
                Kind.CONTACT,
                Closeness.WHOLE,
                vera.id().value(),
                "Vera Stein",
                "vera@stein.example",
                Optional.empty()));
    assertThat(found("stein.exa", bens())).extracting(Hit::id).containsExactly(vera.id().value());
    assertThat(found("9999", bens()))
        .containsExactly(
            new Hit(
                Kind.CONTACT,
                Closeness.PART,
                phoned.id().value(),
                "Walter",
                "+49 30 9999",
                Optional.empty()));
  }

  @Test
  public final void finds_the_latest_version_of_definitions_for_those_who_read_them() {
    roseGarden().publish(DefinitionKind.WORKFLOW, roseGarden().draft("water", 1, "Water plants"));
    StoredDefinition latest =
        roseGarden().store(DefinitionKind.WORKFLOW, roseGarden().draft("water", 2, "Give water"));
    StoredDefinition type =
        roseGarden().store(DefinitionKind.TICKET, roseGarden().draft("water", 1, "Water, please"));

    assertThat(found("WATER", annas()))
        .containsExactly(
            new Hit(
                Kind.WORKFLOW_DEFINITION,
                Closeness.WHOLE,
                latest.id().value(),
                "Give water",
                "water",
                Optional.of(2L)),
            new Hit(
                Kind.TICKET_DEFINITION,
                Closeness.WHOLE,
                type.id().value(),
                "Water, please",
                "water",
                Optional.of(1L)));
    assertThat(found("water", bens())).isEmpty();
  }

  @Test
  public final void the_closest_come_first_and_then_the_newest() {
    Contact part = contact("Old Roses", null, null, NOON.plusSeconds(9));
    Contact older = contact("Roses & Co", null, null, NOON);
    Contact newer = contact("Roses for all", null, null, NOON.plusSeconds(1));
    Contact whole = contact("Roses", null, null, NOON);

    assertThat(found("roses", bens()))
        .extracting(Hit::id)
        .containsExactly(
            whole.id().value(), newer.id().value(), older.id().value(), part.id().value());
    assertThat(hits(new Sought("roses", Optional.empty()), bens(), 2))
        .extracting(Hit::id)
        .containsExactly(whole.id().value(), newer.id().value());
  }

  @Test
  public final void signs_stand_for_themselves() {
    Contact percent = contact("100% Roses", null, null, NOON);
    Contact underscore = contact("rose_garden", null, null, NOON);
    Contact backslash = contact("a\\b", null, null, NOON);
    contact("100 Roses", null, null, NOON);
    contact("rose garden!", null, null, NOON);

    assertThat(found("0% r", bens())).extracting(Hit::id).containsExactly(percent.id().value());
    assertThat(found("e_g", bens())).extracting(Hit::id).containsExactly(underscore.id().value());
    assertThat(found("\\", bens())).extracting(Hit::id).containsExactly(backslash.id().value());
    assertThat(found("%", bens())).extracting(Hit::id).containsExactly(percent.id().value());
    assertThat(found("n!", bens())).hasSize(1);
    assertThat(found("'", bens())).isEmpty();
  }

  @Test
  public final void finds_nothing_of_another_company() {
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().task(instance).store();
    contact("A customer", null, null, NOON);
    Sight all = new Sight(rivalFlorist().anna(), Set.of(), true, true, true);

    assertThat(hits(rivalFlorist(), new Sought("#1", Optional.of(1L)), all, 9)).isEmpty();
    assertThat(hits(rivalFlorist(), new Sought("a", Optional.empty()), all, 50))
        .extracting(Hit::kind)
        .containsOnly(Kind.MEMBER, Kind.WORKFLOW_DEFINITION, Kind.TICKET_DEFINITION);
  }

  private Contact contact(String name, @Nullable String email, @Nullable String phone, Instant at) {
    Contact contact =
        Contact.of(
            new ContactId(UUID.randomUUID()),
            new ContactDetails(
                name,
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(phone),
                ""),
            at);
    roseGarden().run(id -> roseGarden().persistence().contacts().add(id, contact));
    return contact;
  }

  private void remove(UserId user) {
    roseGarden()
        .run(id -> {
          Membership member = roseGarden().persistence().memberships().find(id, user).orElseThrow();
          roseGarden()
              .persistence()
              .memberships()
              .saveIfUnchanged(id, member.becoming(Membership.Status.REMOVED));
        });
  }

  private Sight annas() {
    return new Sight(roseGarden().anna(), Set.of(), true, true, true);
  }

  private Sight bens() {
    return new Sight(roseGarden().ben(), Set.of(), false, true, false);
  }

  private List<Hit> found(String text, Sight sight) {
    return hits(new Sought(text, Optional.empty()), sight, 50);
  }

  private List<Hit> hits(Sought sought, Sight sight, int most) {
    return hits(roseGarden(), sought, sight, most);
  }

  private static List<Hit> hits(Florist florist, Sought sought, Sight sight, int most) {
    return florist.get(id -> florist.persistence().hits().of(id, sought, sight, most));
  }
}
