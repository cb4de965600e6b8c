package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import java.util.Optional;

/// The running workflows of each company. Whoever changes anything of an instance locks it first.
public interface Instances {
  void add(CompanyId company, WorkflowInstance instance);

  /// Locks it until the transaction ends.
  Optional<WorkflowInstance> lock(CompanyId company, InstanceId id);

  /// Locks it until the transaction ends.
  Optional<WorkflowInstance> lockOfTicket(CompanyId company, TicketId ticket);

  /// Saves an instance that this transaction has locked or made.
  void save(CompanyId company, WorkflowInstance instance);

  /// Locks a live instance and gives out its next history number.
  ///
  /// @return empty if the instance is over
  Optional<Integer> nextHistoryNumber(CompanyId company, InstanceId id);
}
