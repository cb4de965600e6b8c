package io.ticketflower.testkit.desk;

import static io.ticketflower.testkit.memory.Table.CONTACTS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.desk.Hit;
import io.ticketflower.application.desk.Hit.Closeness;
import io.ticketflower.application.desk.Hit.Kind;
import io.ticketflower.application.desk.Hits;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import io.ticketflower.testkit.memory.Table.TaskRow;
import io.ticketflower.testkit.memory.Table.TicketRow;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What can be found, in memory.
public final class InMemoryHits implements Hits {
  private final InMemoryStore store;

  public InMemoryHits(InMemoryStore store) {
    this.store = store;
  }

  /// Something with all that it is called, and when it came.
  private record Named(
      UUID id,
      List<String> names,
      String detail,
      Optional<Long> number,
      boolean numbered,
      Instant at) {

    Optional<Closeness> closeness(String text) {
      String sought = text.toLowerCase(Locale.ROOT);
      List<String> folded = names.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
      if (numbered) {
        return Optional.of(Closeness.NUMBER);
      }
      if (folded.contains(sought)) {
        return Optional.of(Closeness.WHOLE);
      }
      if (folded.stream().anyMatch(it -> it.startsWith(sought))) {
        return Optional.of(Closeness.BEGINNING);
      }
      return folded.stream().anyMatch(it -> it.contains(sought))
          ? Optional.of(Closeness.PART)
          : Optional.empty();
    }
  }

  @Override
  public List<Hit> of(CompanyId company, Sought sought, Sight sight, int most) {
    return Stream.of(Kind.values())
        .flatMap(kind -> best(kind, things(kind, company, sought, sight), sought.text(), most))
        .toList();
  }

  private static Stream<Hit> best(Kind kind, Stream<Named> things, String text, int most) {
    record Found(Named thing, Closeness closeness) {}
    return things
        .flatMap(thing -> thing.closeness(text).map(it -> new Found(thing, it)).stream())
        .sorted(
            Comparator.comparing(Found::closeness)
                .thenComparing(it -> it.thing().at(), Comparator.reverseOrder()))
        .limit(most)
        .map(it ->
            new Hit(
                kind,
                it.closeness(),
                it.thing().id(),
                it.thing().names().getFirst(),
                it.thing().detail(),
                it.thing().number()));
  }

  private Stream<Named> things(Kind kind, CompanyId company, Sought sought, Sight sight) {
    return switch (kind) {
      case TICKET -> tickets(company, sought, sight);
      case TASK -> tasks(company, sought, sight);
      case MEMBER -> members(company);
      case CONTACT -> contacts(company);
      case WORKFLOW_DEFINITION -> definitions(company, DefinitionKind.WORKFLOW, sight);
      case TICKET_DEFINITION -> definitions(company, DefinitionKind.TICKET, sight);
    };
  }

  private Stream<Named> tickets(CompanyId company, Sought sought, Sight sight) {
    return store.of(company, TICKETS).values().stream()
        .map(TicketRow::ticket)
        .filter(ticket -> sight.everyTicket() || ticket.submitter().equals(sight.user()))
        .map(ticket ->
            new Named(
                ticket.id().value(),
                List.of(ticket.title()),
                user(ticket.submitter()).name().full(),
                Optional.of(ticket.number()),
                sought.number().equals(Optional.of(ticket.number())),
                ticket.submittedAt()));
  }

  private Stream<Named> tasks(CompanyId company, Sought sought, Sight sight) {
    return store.of(company, TASKS).values().stream()
        .map(TaskRow::task)
        .filter(task -> task.status().isWorkable())
        .filter(task -> sees(sight, task))
        .map(task -> task(task, ticket(company, task), sought));
  }

  private static Named task(Task task, Ticket ticket, Sought sought) {
    return new Named(
        task.id().value(),
        List.of(task.title()),
        ticket.title(),
        Optional.of(ticket.number()),
        sought.number().equals(Optional.of(ticket.number())),
        task.createdAt());
  }

  private Ticket ticket(CompanyId company, Task task) {
    return requireNonNull(store.of(company, TICKETS).get(task.ticket())).ticket();
  }

  private static boolean sees(Sight sight, Task task) {
    boolean free = task.state().equals(new TaskState.Open(Optional.empty()));
    boolean fits =
        task.companyRoles().isEmpty()
            || !Collections.disjoint(task.companyRoles(), sight.companyRoles());
    return sight.everyTicket()
        || task.isOnListOf(sight.user())
        || (sight.freeTasks() && free && fits);
  }

  private Stream<Named> members(CompanyId company) {
    return store.of(company, MEMBERS).values().stream()
        .filter(row -> row.membership().status() != Membership.Status.REMOVED)
        .map(row -> {
          User user = user(row.membership().user());
          return unnumbered(
              user.id().value(),
              List.of(user.name().full(), user.email().value()),
              user.email().value(),
              row.joinedAt());
        });
  }

  private Stream<Named> contacts(CompanyId company) {
    return store.of(company, CONTACTS).values().stream()
        .filter(contact -> contact.status() != Contact.Status.ARCHIVED)
        .map(contact -> {
          Optional<String> email = contact.details().email().map(EmailAddress::value);
          Optional<String> phone = contact.details().phone();
          return unnumbered(
              contact.id().value(),
              Stream.of(Optional.of(contact.details().name()), email, phone)
                  .flatMap(Optional::stream)
                  .toList(),
              email.or(() -> phone).orElse(""),
              contact.createdAt());
        });
  }

  private Stream<Named> definitions(CompanyId company, DefinitionKind kind, Sight sight) {
    var all = store.of(company, Table.definitions(kind)).values();
    return all.stream()
        .filter(_ -> sight.definitions())
        .filter(it -> all.stream().noneMatch(other -> isLater(other, it)))
        .map(it ->
            new Named(
                it.id().value(),
                List.of(it.title(), it.key().value()),
                it.key().value(),
                Optional.of((long) it.number()),
                false,
                it.madeAt()));
  }

  private static boolean isLater(StoredDefinition one, StoredDefinition other) {
    return one.key().equals(other.key()) && one.number() > other.number();
  }

  private static Named unnumbered(UUID id, List<String> names, String detail, Instant at) {
    return new Named(id, names, detail, Optional.empty(), false, at);
  }

  private User user(UserId id) {
    return requireNonNull(store.shared(USERS).get(id)).credentials().user();
  }
}
