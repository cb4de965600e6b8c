package io.ticketflower.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.desk.Hit;
import io.ticketflower.application.desk.Hit.Closeness;
import io.ticketflower.application.desk.Hit.Kind;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Looking for something by what it is called.
final class SearchTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);
  private final Actor designer = workshop.hire("Dora", SystemRole.WORKFLOW_CREATOR);
  private final TicketId ticket = bensBouquet();

  @Test
  void the_number_of_a_ticket_comes_first_with_and_without_its_sign() {
    for (String typed : List.of("#1", "1", "  #1 ")) {
      List<Hit> found = search(anna, typed);

      assertThat(found.getFirst().id()).isEqualTo(ticket.value());
      assertThat(found.getFirst().closeness()).isEqualTo(Closeness.NUMBER);
      assertThat(found.get(1).kind()).isEqualTo(Kind.TASK);
    }
    assertThat(search(anna, "#2")).isEmpty();
    assertThat(search(anna, "#99999999999999999999")).isEmpty();
  }

  @Test
  void nobody_finds_what_they_may_not_see() {
    assertThat(kinds(search(ben, "bouquet"))).containsExactly(Kind.TICKET);
    assertThat(kinds(search(clara, "bouquet"))).isEmpty();
    assertThat(kinds(search(designer, "bouquet")))
        .containsExactly(Kind.WORKFLOW_DEFINITION, Kind.TICKET_DEFINITION);
    assertThat(kinds(search(anna, "bouquet")))
        .containsExactlyInAnyOrder(Kind.TICKET, Kind.WORKFLOW_DEFINITION, Kind.TICKET_DEFINITION);
    assertThat(search(workshop.street().rivalFlorist().anna(), "bouquet")).isEmpty();
  }

  @Test
  void a_free_task_is_found_by_those_who_may_work() {
    workshop.assign(anna, workshop.task(ticket, "bind").id(), clara.user());

    assertThat(kinds(search(clara, "#1"))).containsExactly(Kind.TASK);
    assertThat(kinds(search(ben, "#1"))).containsExactly(Kind.TICKET);
  }

  @Test
  void many_tickets_do_not_hide_the_one_contact() {
    for (int i = 0; i < 5; i++) {
      bensBouquet();
    }
    workshop
        .application()
        .contacts()
        .createContact()
        .create(
            new CreateContact.Command(
                anna,
                new ContactDetails("Bouquet & Sons", Optional.empty(), Optional.empty(), ""),
                Optional.empty()));

    List<Hit> found = workshop.application().desk().search().search(anna, "bouq", 4);

    assertThat(found).hasSize(4);
    assertThat(kinds(found)).contains(Kind.CONTACT, Kind.TICKET);
  }

  @Test
  void nothing_typed_finds_nothing() {
    assertThat(search(anna, "   ")).isEmpty();
  }

  private TicketId bensBouquet() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .transition("start", "bind")
            .transition("bind", "end"));
    return workshop.submit(ben, "bouquet", "{}");
  }

  private List<Hit> search(Actor actor, String text) {
    return workshop.application().desk().search().search(actor, text, 20);
  }

  private static List<Kind> kinds(List<Hit> hits) {
    return hits.stream().map(Hit::kind).toList();
  }
}
