package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.desk.ReadFigures;
import io.ticketflower.application.desk.Search;
import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.application.engine.PickUpWork;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.ReadCourse;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.WithdrawTicket;
import jakarta.inject.Singleton;

/// The use cases of tickets, their tasks and their definitions, and of what is to be done and
/// found, one bean each.
@Factory
final class DeskWiring {
  @Singleton
  UploadDefinition uploadDefinition(UseCases useCases) {
    return useCases.definition().uploadDefinition();
  }

  @Singleton
  EditTaskDefinition editTaskDefinition(UseCases useCases) {
    return useCases.definition().editTaskDefinition();
  }

  @Singleton
  PublishDefinition publishDefinition(UseCases useCases) {
    return useCases.definition().publishDefinition();
  }

  @Singleton
  RetireDefinition retireDefinition(UseCases useCases) {
    return useCases.definition().retireDefinition();
  }

  @Singleton
  ReadDefinitions readDefinitions(UseCases useCases) {
    return useCases.definition().readDefinitions();
  }

  @Singleton
  MoveOn moveOn(UseCases useCases) {
    return useCases.engine().moveOn();
  }

  @Singleton
  PickUpWork pickUpWork(UseCases useCases) {
    return useCases.engine().pickUpWork();
  }

  @Singleton
  ClaimTask claimTask(UseCases useCases) {
    return useCases.engine().claimTask();
  }

  @Singleton
  BeginTask beginTask(UseCases useCases) {
    return useCases.engine().beginTask();
  }

  @Singleton
  AssignTask assignTask(UseCases useCases) {
    return useCases.engine().assignTask();
  }

  @Singleton
  HandleTicketError handleTicketError(UseCases useCases) {
    return useCases.engine().handleTicketError();
  }

  @Singleton
  ReadTasks readTasks(UseCases useCases) {
    return useCases.engine().readTasks();
  }

  @Singleton
  ReadTicketErrors readTicketErrors(UseCases useCases) {
    return useCases.engine().readTicketErrors();
  }

  @Singleton
  ReadTicket readTicket(UseCases useCases) {
    return useCases.ticket().readTicket();
  }

  @Singleton
  ReadCourse readCourse(UseCases useCases) {
    return useCases.ticket().readCourse();
  }

  @Singleton
  ReadFigures readFigures(UseCases useCases) {
    return useCases.desk().readFigures();
  }

  @Singleton
  Search search(UseCases useCases) {
    return useCases.desk().search();
  }

  @Singleton
  ListTickets listTickets(UseCases useCases) {
    return useCases.ticket().listTickets();
  }

  @Singleton
  ListTicketTypes listTicketTypes(UseCases useCases) {
    return useCases.ticket().listTicketTypes();
  }

  @Singleton
  CompleteTask completeTask(UseCases useCases) {
    return useCases.completeTask();
  }

  @Singleton
  RepairTicket repairTicket(UseCases useCases) {
    return useCases.repairTicket();
  }

  @Singleton
  SubmitTicket submitTicket(UseCases useCases) {
    return useCases.submitTicket();
  }

  @Singleton
  WithdrawTicket withdrawTicket(UseCases useCases) {
    return useCases.withdrawTicket();
  }
}
