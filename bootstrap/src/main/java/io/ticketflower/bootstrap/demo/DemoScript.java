package io.ticketflower.bootstrap.demo;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.rule.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What happens in the demo company, through the same use cases as everywhere.
final class DemoScript {
  private static final List<String> COMPANY_ROLES =
      List.of("IT", "Management", "Office", "Facilities");
  private final UseCases useCases;
  private final JsonReader jsonReader;
  private final Actor owner;
  private final Function<DemoPerson, EmailAddress> addresses;
  private final String password;
  private final Map<String, CompanyRoleId> roles = new HashMap<>();
  private final Map<String, Actor> people = new HashMap<>();

  /// @param owner of a company in which nothing is yet
  /// @param addresses the e-mail address of everybody else
  DemoScript(
      UseCases useCases,
      JsonReader jsonReader,
      Actor owner,
      Function<DemoPerson, EmailAddress> addresses,
      String password) {
    this.useCases = useCases;
    this.jsonReader = jsonReader;
    this.owner = owner;
    this.addresses = addresses;
    this.password = password;
  }

  void play() {
    hire();
    publish();
    submitAndWork();
  }

  private void hire() {
    for (String name : COMPANY_ROLES) {
      CreateCompanyRole.Outcome outcome =
          useCases
              .identity()
              .createCompanyRole()
              .create(
                  new CreateCompanyRole.Command(
                      owner, new RoleName(name), RoleDescription.NONE, Optional.empty()));
      roles.put(name, expect(CreateCompanyRole.Outcome.Created.class, outcome).role());
    }
    DemoCompany.STAFF.forEach(this::hire);
  }

  private void hire(DemoPerson person) {
    Set<CompanyRoleId> companyRoles =
        person.companyRoles().stream().map(roles::get).collect(Collectors.toSet());
    InvitationUseCases inviting = useCases.invitation().quietAndUnlimited();
    InvitePerson.Outcome asked =
        inviting
            .invitePerson()
            .invite(
                new InvitePerson.Command(
                    owner,
                    addresses.apply(person),
                    person.roles(),
                    companyRoles,
                    Invitation.USUAL,
                    Optional.empty()));
    String token =
        expect(InvitePerson.Outcome.Invited.class, asked).delivery().orElseThrow().token();
    AcceptInvitation.Outcome outcome =
        inviting
            .acceptInvitation()
            .accept(new AcceptInvitation.Command.AsNewPerson(token, person.name(), password));
    UserId user = expect(AcceptInvitation.Outcome.Joined.class, outcome).session().user().id();
    people.put(person.first(), new Actor(owner.company(), user, person.roles(), companyRoles));
  }

  private void publish() {
    publish(DefinitionKind.WORKFLOW, "laptop-request.workflow.json");
    publish(DefinitionKind.TICKET, "laptop.ticket.json");
    publish(DefinitionKind.WORKFLOW, "new-colleague.workflow.json");
    publish(DefinitionKind.TICKET, "colleague.ticket.json");
  }

  private void publish(DefinitionKind kind, String file) {
    UploadDefinition.Outcome uploaded =
        useCases
            .definition()
            .uploadDefinition()
            .upload(
                new UploadDefinition.Command(
                    person("Ben"), kind, resource(file), false, Optional.empty()));
    DefinitionId draft = expect(UploadDefinition.Outcome.Stored.class, uploaded).definition();
    expect(
        DefinitionOutcome.Done.class,
        useCases
            .definition()
            .publishDefinition()
            .publish(
                new PublishDefinition.Command(
                    person("Ben"), kind, draft, Optional.empty(), Optional.empty())));
  }

  private void submitAndWork() {
    submit(
        "Gustav",
        "laptop",
        "{\"use\": \"office\", \"why\": \"The old one takes ten minutes to start.\"}");
    TicketId travelling =
        submit(
            "Fanny", "laptop", "{\"use\": \"travel\", \"why\": \"Fairs all over the country.\"}");
    complete(travelling, "triage", "{\"model\": \"Feather 13\", \"price\": 1890}");
    TicketId drawing =
        submit(
            "Gustav",
            "laptop",
            "{\"use\": \"design\", \"why\": \"Bouquets are drawn in 3D now.\"}");
    complete(drawing, "triage", "{\"model\": \"Easel 16\", \"price\": 1290}");
    complete(drawing, "order", "{\"orderNumber\": \"O-2207\"}");
    complete(drawing, "hand-over", "{\"serialNumber\": \"E16-000417\"}");
    TicketId colleague =
        submit("Emil", "colleague", "{\"name\": \"Hanna Holunder\", \"team\": \"Sales\"}");
    complete(colleague, "plan", "{\"firstDay\": \"2027-01-04\", \"remote\": false}");
    complete(colleague, "accounts", "{\"user\": \"hholunder\"}");
  }

  private TicketId submit(String submitter, String type, String data) {
    SubmitTicket.Outcome outcome =
        useCases
            .submitTicket()
            .submit(
                new SubmitTicket.Command(
                    person(submitter),
                    new DefinitionKey(type),
                    (JsonObject) jsonReader.readOwn(data),
                    Optional.empty(),
                    Optional.empty()));
    return expect(SubmitTicket.Outcome.Submitted.class, outcome).ticket();
  }

  /// Whoever was given the task completes it.
  private void complete(TicketId ticket, String taskKey, String output) {
    TaskLists.Row task =
        people.values().stream()
            .flatMap(it -> useCases.engine().readTasks().mine(it, Page.first(50)).items().stream())
            .filter(row -> row.ticket().equals(ticket) && row.key().equals(taskKey))
            .findFirst()
            .orElseThrow();
    Actor worker =
        people.values().stream()
            .filter(it -> task.assignee().equals(Optional.of(it.user())))
            .findFirst()
            .orElseThrow();
    expect(
        TaskOutcome.Done.class,
        useCases
            .completeTask()
            .complete(
                new CompleteTask.Command(
                    worker,
                    task.id(),
                    jsonReader.readOwn(output),
                    Optional.empty(),
                    Optional.empty())));
  }

  private Actor person(String first) {
    return Objects.requireNonNull(people.get(first), first);
  }

  private static String resource(String file) {
    try (InputStream stream =
        Objects.requireNonNull(DemoScript.class.getResourceAsStream("/demo/" + file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static <T> T expect(Class<T> wanted, Object outcome) {
    if (!wanted.isInstance(outcome)) {
      throw new IllegalStateException(
          "Expected %s, but got %s.".formatted(wanted.getSimpleName(), outcome));
    }
    return wanted.cast(outcome);
  }
}
