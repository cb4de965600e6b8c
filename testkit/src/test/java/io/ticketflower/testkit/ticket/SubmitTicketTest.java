package io.ticketflower.testkit.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.contact.ChangeContact;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.SubmitTicket.Command;
import io.ticketflower.application.ticket.SubmitTicket.Outcome;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.application.transaction.RequestKeyReused;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SubmitTicketTest {
  private static final ContactDetails MIA =
      new ContactDetails("Mia", Optional.empty(), Optional.empty(), "");
  private static final DefinitionKey BOUQUET = new DefinitionKey("bouquet");
  private static final JsonObject TWELVE = JsonObject.of("stems", Json.of(12));

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_ticket_is_committed_and_starts() {
    publish("\"form\": {\"required\": [\"stems\"]}");

    TicketId ticket = submitted(submit(anna, TWELVE));

    TicketLists.Row row = workshop.ticket(ticket).ticket();
    assertThat(row.number()).isEqualTo(1);
    assertThat(row.title()).isEqualTo("bouquet");
    assertThat(row.data()).isEqualTo(TWELVE);
    assertThat(row.status()).isEqualTo(TicketStatus.ACTIVE);
    assertThat(row.submitter()).isEqualTo(anna.user());
    assertThat(row.submittedAt()).isEqualTo(workshop.street().clock().instant());
    assertThat(workshop.open(ticket)).containsExactly("bind");
  }

  @Test
  void tickets_are_counted_without_a_gap_although_some_are_refused() {
    publish("\"form\": {\"required\": [\"stems\"]}");

    Race.of(3, () -> submit(anna, TWELVE));
    submit(anna, JsonObject.EMPTY);
    TicketId last = submitted(submit(anna, TWELVE));

    assertThat(workshop.ticket(last).ticket().number()).isEqualTo(4);
  }

  @Test
  void whoever_submits_learns_what_is_to_be_done_first() {
    publish("\"form\": {}");

    assertThat(submit(anna, TWELVE))
        .isInstanceOfSatisfying(
            Outcome.Submitted.class,
            submitted ->
                assertThat(submitted.first()).extracting(Task::key).containsExactly("bind"));
  }

  @Test
  void data_that_does_not_fit_the_form_is_refused() {
    publish("\"form\": {\"required\": [\"stems\"], \"additionalProperties\": false}");

    assertThat(submit(anna, JsonObject.of("stem", Json.of(1))))
        .isInstanceOfSatisfying(
            Outcome.DataRefused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(violation -> violation.pointer().value())
                    .containsExactlyInAnyOrder("/stems", "/stem"));
  }

  @Test
  void an_unknown_type_is_refused_and_so_is_another_companys() {
    assertThat(submit(anna, TWELVE)).isEqualTo(new Outcome.NoSuchType());

    publish("\"form\": {}");
    assertThat(submit(workshop.street().rivalFlorist().anna(), TWELVE))
        .isEqualTo(new Outcome.NoSuchType());
  }

  @Test
  void a_retired_type_is_refused() {
    publish("\"form\": {}");
    DefinitionId type = types(anna).getFirst().id();

    retire(DefinitionKind.TICKET, type);

    assertThat(submit(anna, TWELVE)).isEqualTo(new Outcome.NoSuchType());
    assertThat(types(anna)).isEmpty();
  }

  @Test
  void a_type_whose_workflow_is_retired_is_refused() {
    publish("\"form\": {}");
    TicketId running = submitted(submit(anna, TWELVE));
    retire(DefinitionKind.WORKFLOW, workshop.ticket(running).ticket().workflow());

    assertThat(submit(anna, TWELVE))
        .isEqualTo(new Outcome.NoWorkflow(new DefinitionKey("bouquet")));
    workshop.complete(running, "bind", "{}");
    assertThat(workshop.ticket(running).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
  }

  @Test
  void only_those_who_hold_one_of_the_roles_may_submit() {
    CompanyRoleId sales = workshop.street().roseGarden().role("Sales");
    publish("\"form\": {}, \"companyRoles\": [\"Sales\"]");
    Actor ben = workshop.hire("Ben", SystemRole.USER, sales);

    assertThat(submit(anna, TWELVE)).isEqualTo(new Outcome.NotEligible());
    assertThat(submit(ben, TWELVE)).isInstanceOf(Outcome.Submitted.class);
    assertThat(types(anna)).isEmpty();
    assertThat(types(ben)).hasSize(1);
  }

  @Test
  void whoever_may_submit_nothing_is_refused() {
    publish("\"form\": {}");
    Actor nobody = new Actor(anna.company(), anna.user(), Set.of(), Set.of());

    assertThat(submit(nobody, TWELVE)).isEqualTo(new Outcome.Forbidden(Permission.SUBMIT_TICKETS));
    assertThat(types(nobody)).isEmpty();
  }

  @Test
  void the_latest_published_version_is_used() {
    publish("\"form\": {}");
    publish("\"form\": {\"required\": [\"colour\"]}");

    assertThat(submit(anna, TWELVE)).isInstanceOf(Outcome.DataRefused.class);
    assertThat(types(anna)).hasSize(1);
  }

  @Test
  void a_ticket_is_submitted_for_an_active_contact_of_the_company_only() {
    publish("\"form\": {}");
    ContactId mia = contact(anna);
    ContactId theirs = contact(workshop.street().rivalFlorist().anna());

    TicketId ticket = submitted(submitFor(mia));
    assertThat(workshop.ticket(ticket).ticket().contact()).contains(mia);
    assertThat(workshop.ticket(ticket).ticket().contactName()).contains("Mia");
    assertThat(submitFor(theirs)).isEqualTo(new Outcome.NoSuchContact());
    deactivate(mia);
    assertThat(submitFor(mia)).isEqualTo(new Outcome.NoSuchContact());
  }

  private Outcome submitFor(ContactId contact) {
    return submitTicket()
        .submit(new Command(anna, BOUQUET, TWELVE, Optional.of(contact), Optional.empty()));
  }

  private ContactId contact(Actor actor) {
    var outcome =
        workshop
            .application()
            .contacts()
            .createContact()
            .create(new CreateContact.Command(actor, MIA, Optional.empty()));
    return ((CreateContact.Outcome.Created) outcome).contact();
  }

  private void deactivate(ContactId contact) {
    workshop
        .application()
        .contacts()
        .changeContact()
        .change(new ChangeContact.Command(anna, contact, MIA, Contact.Status.INACTIVE, 1));
  }

  @Test
  void a_repeated_request_submits_one_ticket() {
    publish("\"form\": {}");
    var key = Optional.of(new RequestKey("anna/1", "a hash"));
    var command = new Command(anna, BOUQUET, TWELVE, Optional.empty(), key);

    var outcomes = Race.of(4, () -> submitTicket().submit(command));

    assertThat(outcomes)
        .extracting(SubmitTicketTest::submitted)
        .containsOnly(submitted(outcomes.getFirst()));
    assertThat(workshop.ticket(submitted(outcomes.getFirst())).tasks()).hasSize(1);
    assertThat(workshop.ticket(submitted(submit(anna, TWELVE))).ticket().number()).isEqualTo(2);
    assertThatThrownBy(() ->
            submitTicket()
                .submit(
                    new Command(
                        anna,
                        BOUQUET,
                        TWELVE,
                        Optional.empty(),
                        Optional.of(new RequestKey("anna/1", "another")))))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void a_faulty_workflow_never_loses_the_request() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .transition("start", "bind", "{\"/\": [1, {\"var\": \"ticket.stems\"}]}")
            .transition("bind", "end"));

    TicketId ticket = submitted(submit(anna, JsonObject.of("stems", Json.of(0))));

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.ACTIVE);
    assertThat(workshop.ticket(ticket).errors()).hasSize(1);
  }

  private void publish(String members) {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .transition("start", "bind")
            .transition("bind", "end"),
        members);
  }

  private void retire(DefinitionKind kind, DefinitionId definition) {
    assertThat(
            workshop
                .application()
                .definitions()
                .retireDefinition()
                .retire(
                    new RetireDefinition.Command(
                        anna, kind, definition, Optional.empty(), Optional.empty())))
        .isInstanceOf(DefinitionOutcome.Done.class);
  }

  private List<ListTicketTypes.TicketType> types(Actor actor) {
    return workshop.application().tickets().listTicketTypes().of(actor);
  }

  private SubmitTicket submitTicket() {
    return workshop.application().submitTicket();
  }

  private Outcome submit(Actor actor, JsonObject data) {
    return submitTicket()
        .submit(new Command(actor, BOUQUET, data, Optional.empty(), Optional.empty()));
  }

  private static TicketId submitted(Outcome outcome) {
    return ((Outcome.Submitted) outcome).ticket();
  }
}
