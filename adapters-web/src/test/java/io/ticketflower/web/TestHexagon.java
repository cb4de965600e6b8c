package io.ticketflower.web;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.identity.AddMember;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.IdentifyCaller;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LogOut;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.application.identity.RenameCompanyRole;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.identity.WhoAmI;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.integration.secret.TimeOrderedIds;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// All use cases on adapters in memory.
@Factory
final class TestHexagon {
  private final InstantSource clock = InstantSource.system();
  private final JsonReader jsonReader = new JacksonJsonReader();
  private final Persistence memory = InMemory.persistence();
  private final Ids ids = new TimeOrderedIds(clock);
  private final IdentityUseCases identity;
  private final DefinitionUseCases definition;
  private final EngineUseCases engine;
  private final TicketUseCases ticket;

  TestHexagon() {
    JsonSchemas schemas = new NetworkntJsonSchemas();
    var published = new PublishedDefinitions(memory.definitions(), jsonReader);
    var onceOnly = new OnceOnly(memory.transactions(), memory.receipts(), clock);
    this.engine =
        new EngineUseCases(
            new EngineUseCases.Ports(
                memory.transactions(),
                memory.instances(),
                memory.tasks(),
                memory.taskLists(),
                memory.pendingWork(),
                memory.companiesWithWork(),
                memory.history(),
                memory.ticketErrors(),
                memory.workers(),
                memory.submissions(),
                published,
                schemas),
            onceOnly,
            ids,
            clock);
    this.identity =
        new IdentityUseCases(
            new IdentityUseCases.Ports(
                memory.transactions(),
                memory.companies(),
                memory.companyRoles(),
                memory.users(),
                memory.companiesOfUsers(),
                memory.memberships(),
                memory.memberLists(),
                memory.sessions(),
                new QuickPasswords(),
                new RandomSecrets()),
            engine.staffChanged(),
            onceOnly,
            ids,
            clock);
    this.definition =
        new DefinitionUseCases(
            new DefinitionUseCases.Ports(
                memory.transactions(),
                memory.definitions(),
                memory.definitionLists(),
                published,
                memory.companyRoles(),
                schemas,
                jsonReader),
            onceOnly,
            ids,
            clock);
    this.ticket =
        new TicketUseCases(
            new TicketUseCases.Ports(
                memory.transactions(),
                memory.tickets(),
                memory.ticketLists(),
                memory.taskLists(),
                memory.history(),
                memory.ticketErrors(),
                memory.pendingWork(),
                memory.definitions(),
                published,
                schemas),
            onceOnly,
            ids,
            clock);
  }

  /// Passwords that cost nothing.
  private static final class QuickPasswords implements Passwords {
    @Override
    public String hash(String password) {
      return "quick " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      return hash.equals(hash(password));
    }

    @Override
    public String decoy() {
      return "decoy";
    }
  }

  @Singleton
  JsonReader jsonReader() {
    return jsonReader;
  }

  @Singleton
  Persistence persistence() {
    return memory;
  }

  @Singleton
  SignUpCompany signUpCompany() {
    return identity.signUpCompany();
  }

  @Singleton
  LogIn logIn() {
    return identity.logIn();
  }

  @Singleton
  RefreshSession refreshSession() {
    return identity.refreshSession();
  }

  @Singleton
  LogOut logOut() {
    return identity.logOut();
  }

  @Singleton
  IdentifyCaller identifyCaller() {
    return identity.identifyCaller();
  }

  @Singleton
  WhoAmI whoAmI() {
    return identity.whoAmI();
  }

  @Singleton
  ChangePassword changePassword() {
    return identity.changePassword();
  }

  @Singleton
  AddMember addMember() {
    return identity.addMember();
  }

  @Singleton
  ChangeRoles changeRoles() {
    return identity.changeRoles();
  }

  @Singleton
  CreateCompanyRole createCompanyRole() {
    return identity.createCompanyRole();
  }

  @Singleton
  RenameCompanyRole renameCompanyRole() {
    return identity.renameCompanyRole();
  }

  @Singleton
  ReadMembers readMembers() {
    return identity.readMembers();
  }

  @Singleton
  UploadDefinition uploadDefinition() {
    return definition.uploadDefinition();
  }

  @Singleton
  EditTaskDefinition editTaskDefinition() {
    return definition.editTaskDefinition();
  }

  @Singleton
  PublishDefinition publishDefinition() {
    return definition.publishDefinition();
  }

  @Singleton
  RetireDefinition retireDefinition() {
    return definition.retireDefinition();
  }

  @Singleton
  ReadDefinitions readDefinitions() {
    return definition.readDefinitions();
  }

  @Singleton
  ClaimTask claimTask() {
    return engine.claimTask();
  }

  @Singleton
  BeginTask beginTask() {
    return engine.beginTask();
  }

  @Singleton
  AssignTask assignTask() {
    return engine.assignTask();
  }

  @Singleton
  HandleTicketError handleTicketError() {
    return engine.handleTicketError();
  }

  @Singleton
  ReadTasks readTasks() {
    return engine.readTasks();
  }

  @Singleton
  ReadTicketErrors readTicketErrors() {
    return engine.readTicketErrors();
  }

  @Singleton
  ReadTicket readTicket() {
    return ticket.readTicket();
  }

  @Singleton
  ListTickets listTickets() {
    return ticket.listTickets();
  }

  @Singleton
  ListTicketTypes listTicketTypes() {
    return ticket.listTicketTypes();
  }

  @Singleton
  CompleteTask completeTask() {
    return engine.completeTask(engine.moveOn());
  }

  @Singleton
  RepairTicket repairTicket() {
    return engine.repairTicket(engine.moveOn());
  }

  @Singleton
  SubmitTicket submitTicket() {
    return ticket.submitTicket(engine.moveOn());
  }

  @Singleton
  WithdrawTicket withdrawTicket() {
    return ticket.withdrawTicket(engine.endTicket());
  }
}
