package io.ticketflower.domain.identity;

/// What somebody may do in a company. [SystemRole] says who may.
public enum Permission {
  SUBMIT_TICKETS("Submit tickets, follow and withdraw one's own."),
  WORK_ON_TASKS("Be given tasks, take, begin and complete them."),
  READ_ALL_TICKETS("Read every ticket and task of the company."),
  ASSIGN_TASKS("Give a task to somebody else."),
  REPAIR_TICKETS("Read, review and repair ticket errors, cancel tickets."),
  READ_DEFINITIONS("Read definitions, drafts included."),
  DESIGN_WORKFLOWS("Upload, publish and retire definitions."),
  MANAGE_COMPANY("Change what the company tells of itself."),
  MANAGE_CONTACTS("Note down and change outside contacts."),
  INVITE_PEOPLE("Invite people."),
  MANAGE_MEMBERS("Change members' roles and status; create, change and delete company roles."),
  READ_AUDIT("Read and export the audit log."),
  MANAGE_OWNERS("Make somebody an owner, or change what an owner may."),
  OWN_COMPANY("Suspend, export and delete the company, or hand it over to somebody else.");

  private final String meaning;

  Permission(String meaning) {
    this.meaning = meaning;
  }

  /// For people to read.
  public String meaning() {
    return meaning;
  }
}
