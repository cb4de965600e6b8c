package io.ticketflower.domain.identity;

/// Everything that is written into the audit log. This is the one table of it; the moves of a
/// ticket from task to task are not here, since its history tells them.
public enum AuditAction {
  COMPANY_SIGNED_UP("A company began to use TicketFlower."),
  COMPANY_OPENED("Somebody who was here already opened a further company."),
  LOGGED_IN("Somebody logged in."),
  LOG_IN_REFUSED("A log-in failed: wrong password, unknown address, or no member any more."),
  LOGGED_OUT("Somebody logged out."),
  TOKEN_REUSED("A refresh token came a second time: it was stolen, and the session has ended."),
  SESSIONS_ENDED("Somebody ended sessions: other ones of their own, or those of a member."),
  PASSWORD_CHANGED("Somebody changed their password; their other sessions ended."),
  PASSWORD_CHANGE_REFUSED("Somebody wanted another password but did not know the present one."),
  PASSWORD_RESET_ASKED("Somebody wanted a letter by which to set a new password."),
  PASSWORD_RESET("Somebody set a new password by a letter; all their sessions ended."),
  EMAIL_VERIFICATION_ASKED(
      "Somebody wanted the letter once more by which they verify their address."),
  EMAIL_VERIFIED("Somebody followed a letter, so the e-mail address is theirs."),
  EMAIL_CHANGE_ASKED("Somebody wanted another e-mail address."),
  EMAIL_CHANGE_REFUSED("Somebody wanted another e-mail address but did not know the password."),
  EMAIL_CHANGED("Somebody followed a letter to another e-mail address, which is theirs now."),
  SECOND_FACTOR_SET_UP("Somebody's account is protected by the codes of an app, too."),
  SECOND_FACTOR_REMOVED("Somebody's account is protected by the codes of an app no longer."),
  RECOVERY_CODES_MADE("Somebody got new recovery codes; the old ones are worth nothing."),
  SECOND_FACTOR_DEMANDED("It was decided whether everybody in the company needs a second factor."),
  PROFILE_CHANGED("Somebody changed their name, language or time zone."),
  API_KEY_MADE("Somebody made an API key for a program of theirs."),
  API_KEY_REVOKED("An API key was revoked."),
  ACCESS_REFUSED("Somebody wanted what their roles don't allow."),
  INVITED("Somebody was asked to join."),
  INVITATION_SENT_AGAIN("An invitation got a new token; the old one is dead."),
  INVITATION_REVOKED("An invitation was taken back."),
  INVITATION_DELETED("An invitation was taken off the list."),
  MEMBER_ADDED("Somebody accepted an invitation and is a member."),
  MEMBER_ROLES_CHANGED("A member got other roles."),
  MEMBER_STATUS_CHANGED("A member was shut out, let in again, or removed."),
  PERSON_ERASED("The name and the address of somebody who had left were erased everywhere."),
  PERSON_ERASURE_REFUSED("Somebody wanted to be erased but did not know the password."),
  AVAILABILITY_CHANGED("It was said when a member is away, or how many tasks they can have."),
  COMPANY_KEPT("A guest signed up and keeps the company, with all that they made."),
  COMPANY_CHANGED("The company told something else of itself."),
  COMPANY_STATE_CHANGED("The company was suspended, resumed, or given up."),
  COMPANY_HANDED_OVER("An owner handed the company over to somebody else."),
  COMPANY_EXPORTED("An owner took an archive of everything."),
  COMPANY_ROLE_CREATED("The company got a role of its own."),
  COMPANY_ROLE_RENAMED("A company role got another name."),
  COMPANY_ROLE_DESCRIBED("A company role got another description."),
  COMPANY_ROLE_DELETED("The company gave up a role that nothing used."),
  CONTACT_CREATED("The company noted down an outsider."),
  CONTACT_CHANGED("What the company knows of an outsider changed."),
  CONTACTS_IMPORTED("A list of outsiders was taken over."),
  DEFINITION_UPLOADED("A version of a definition was uploaded."),
  DEFINITION_EDITED("A task was exchanged in a workflow, which made its next version."),
  DEFINITION_PUBLISHED("New tickets run by this version."),
  DEFINITION_RETIRED("No new ticket runs by this version."),
  TASK_ASSIGNED("An admin gave a task to somebody."),
  TICKET_ERROR_HANDLED("An admin noted that an error was seen, or needs nothing more."),
  TICKET_REPAIRED("An admin set a ticket going again."),
  TICKET_CANCELLED("An admin ended a ticket that could not go on."),
  TICKET_WITHDRAWN("A submitter took a ticket back."),
  TICKETS_EXPORTED("Somebody took a list of tickets along."),
  TASKS_EXPORTED("Somebody took a list of tasks along."),
  TICKET_ERRORS_EXPORTED("Somebody took a list of ticket errors along."),
  AUDIT_EXPORTED("Somebody exported the audit log."),
  PLATFORM_ROLE_GIVEN("Somebody became a superuser or a platform admin."),
  USER_DEACTIVATED("The installation shut somebody out; all their sessions ended."),
  USER_REACTIVATED("The installation let somebody in again."),
  ACTING_BEGUN("A superuser began to act for the company."),
  ACTING_EXTENDED("A superuser goes on acting for the company."),
  ACTING_ENDED("A superuser no longer acts for the company.");

  private final String meaning;

  AuditAction(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
