package io.ticketflower.domain.identity;

/// What somebody may do in a company. [SystemRole] says who may.
public enum Permission {
  /// Submit tickets, follow and withdraw one's own.
  SUBMIT_TICKETS,
  /// Be given tasks, take, begin and complete them.
  WORK_ON_TASKS,
  /// Read every ticket and task of the company.
  READ_ALL_TICKETS,
  /// Give a task to somebody else.
  ASSIGN_TASKS,
  /// Read, review and repair ticket errors, cancel tickets.
  REPAIR_TICKETS,
  /// Read definitions, drafts included.
  READ_DEFINITIONS,
  /// Upload, publish and retire definitions.
  DESIGN_WORKFLOWS,
  /// Change what the company tells of itself.
  MANAGE_COMPANY,
  /// Add members, change their roles; create and rename company roles.
  MANAGE_MEMBERS,
  /// Make somebody an owner, or change what an owner may.
  MANAGE_OWNERS,
  /// Suspend, export and delete the company, or hand it over to somebody else.
  OWN_COMPANY
}
