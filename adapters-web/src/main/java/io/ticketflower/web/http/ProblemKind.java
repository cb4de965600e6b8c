package io.ticketflower.web.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every kind of answer that is not the one a client hoped for, each with a page of its own.
public enum ProblemKind {
  MALFORMED_JSON(
      400,
      "The body is not JSON",
      "The body could not be read as JSON (RFC 8259, in UTF-8). The detail names line and column."),
  INVALID_REQUEST(
      400,
      "The request is not what this route takes",
      "Something is missing, unknown or misshapen. The list of errors names all of it at once: by"
          + " JSON pointer in the body, by name among parameters and headers."),
  UNAUTHENTICATED(
      401,
      "Log in first",
      "The route needs an access token (Authorization: Bearer …) of a session that is still alive, or"
          + " an API key that is; from a page its cookie, which counts with X-Session: cookie only."
          + " Refresh the session, or log in again."),
  LOG_IN_REFUSED(
      401,
      "E-mail address or password is wrong",
      "The answer is the same for an unknown address and for a wrong password."),
  SECOND_FACTOR_NEEDED(
      401,
      "A code is needed, too",
      "The password is right, and the account is protected by an app that shows codes. Send the code"
          + " that it shows now, or a recovery code, as `code`. Each is good once."),
  REFRESH_REFUSED(
      401,
      "The session is over",
      "The refresh token is unknown, expired or used before. Log in again."),
  FORBIDDEN(
      403,
      "You may not do this",
      "None of your system roles in this company allows it, or none of the API key's scopes. The detail"
          + " names the permission."),
  ANOTHER_SITE(
      403,
      "Not from another site",
      "Sessions in cookies (X-Session: cookie) are for the pages of this installation. The browser"
          + " says in Sec-Fetch-Site that a page of another site sent this."),
  IN_PERSON_ONLY(
      403,
      "That is for people in person",
      "No API key opens log-ins, passwords, one's own account, other keys, or what becomes of the"
          + " company. Log in, and do it yourself."),
  COMPANY_CLOSED(
      403,
      "The company is closed",
      "It is suspended, or about to be deleted. The detail tells since when, and who can resume it."
          + " You can still read `/me` and `/company`, log out, or log in to another company."),
  NOT_ELIGIBLE(
      403,
      "The needed company role is missing",
      "The ticket type or the task is for people with certain company roles."),
  BEYOND_OWN_RIGHTS(
      403,
      "You can't give that away",
      "Nobody invites with more rights than their own, and nobody invites an owner: make an owner of"
          + " a member."),
  SECOND_FACTOR_REQUIRED(
      403,
      "Set up a second factor first",
      "Everybody in this company, or everybody who runs this installation, needs one. In a company:"
          + " POST /api/v1/me/second-factor. For the installation: `create-superuser"
          + " --second-factor` on the command line."),
  NO_GUESTS(
      403,
      "Guests are not welcome",
      "The operator of this installation lets nobody look around without an account. Sign up, or ask"
          + " your company for an invitation."),
  NOT_FOR_GUESTS(
      403,
      "Not while you are a guest",
      "Nothing leaves a guest's company, and a guest has nothing to prove who they are. Sign up, and"
          + " the company is yours: POST /api/v1/auth/guest/keep."),
  GUEST_LIMIT(
      403,
      "Guests may not make more",
      "The detail names the limit. Sign up, and the company with all that you made is yours:"
          + " POST /api/v1/auth/guest/keep."),
  SIGN_UP_CLOSED(
      403,
      "Sign-up is closed",
      "The operator of this installation opens companies. Ask your company for an invitation, or the"
          + " operator for a company."),
  SOMEBODY_ELSES_INVITATION(
      403,
      "The invitation is for somebody else",
      "It is for another e-mail address than that of whoever is logged in."),
  IN_NO_COMPANY(
      403,
      "Your session works in no company",
      "Superusers and platform admins belong to no company. A superuser can act for one:"
          + " POST /api/v1/platform/companies/{id}/act."),
  ONLY_LOOKING(
      403,
      "You are only looking",
      "Whoever acts for a company changes nothing in it unless they asked for that: act for it anew"
          + " with \"writes\": true."),
  OUT_OF_REACH(
      403,
      "That person is out of your reach",
      "Only a superuser decides on superusers and platform admins, and nobody on themselves."),
  NOT_FOUND(
      404,
      "There is no such thing",
      "Nothing is here that you may see. Things of other companies answer the same."),
  METHOD_NOT_ALLOWED(
      405, "This method is not known here", "The Allow header names the methods that are."),
  NOT_ACCEPTABLE(
      406, "Only JSON is on offer", "The Accept header leaves no format that this route has."),
  WRONG_STATE(
      409,
      "It is not in the state for that",
      "The thing has moved on, or has not come that far. Read it again."),
  SOMEBODY_ELSES(409, "Somebody else has this task", "A ticket admin may assign it to you."),
  TAKEN(409, "That name is taken", "E-mail addresses, slugs and role names are unique."),
  TOO_MANY_KEYS(
      409,
      "You have as many API keys as one can have",
      "20 live ones, in one company. Revoke one that no program uses any more."),
  IN_USE(409, "Something still uses it", "The detail names what does. Change that first."),
  ALREADY_MEMBER(409, "They are a member already", "Change their roles instead of inviting them."),
  ALREADY_INVITED(
      409,
      "They are invited already",
      "One invitation of a person is pending at a time: send it again, or revoke it."),
  HAS_ACCOUNT(
      409,
      "The address has an account",
      "Accept with the password of that account and without a name, or log in and join."),
  ADDRESS_UNVERIFIED(
      409,
      "Verify your e-mail address first",
      "An address counts for invitations once letters to it are known to arrive. Follow the link in"
          + " the letter that came when you joined; POST /api/v1/me/email/verification sends it"
          + " again."),
  NAME_NEEDED(409, "A name is needed", "Nobody has this address yet: send first and last name."),
  LAST_OWNER(409, "A company keeps an owner", "Make somebody else an owner first."),
  STILL_STUCK(
      409,
      "The ticket would be stuck",
      "Resolving this error would leave the ticket with nowhere to go and nobody knowing. Repair it"
          + " or cancel the ticket instead."),
  NOT_APPLICABLE(
      409, "That does not help here", "This repair does not fit this error. The detail tells why."),
  NO_WORKFLOW(
      409,
      "The workflow is not published",
      "The ticket type names a workflow that has no published version."),
  CHANGED_MEANWHILE(
      409, "Somebody else was faster", "It was changed at the same moment. Read it again."),
  STALE(
      412,
      "It has changed since you read it",
      "The ETag in If-Match is not the present one. Read it again, then repeat your change."),
  TOO_LARGE(413, "The body is too large", "A body may have 256 KiB, an uploaded definition 1 MiB."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body is not of the right type",
      "Bodies are JSON in UTF-8: Content-Type: application/json."),
  DATA_REFUSED(
      422,
      "What you sent does not fit",
      "The request is well formed, but your company's own definitions, roles or data refuse it. The"
          + " list of errors names all of it at once."),
  REQUEST_KEY_REUSED(
      422,
      "That Idempotency-Key stands for another request",
      "A key can be sent again with the same request only."),
  VERSION_NEEDED(
      428,
      "Say which version you have seen",
      "Send the ETag that you read in If-Match, so that nobody overwrites a change unseen."),
  TOO_MANY_REQUESTS(429, "Too many requests", "Wait as long as Retry-After says."),
  HEADERS_TOO_LARGE(
      431,
      "The address or the headers are too large",
      "Shorten the query, or send fewer or shorter headers."),
  UNEXPECTED(
      500,
      "Something went wrong on our side",
      "It was logged with the request id. What was changed before was rolled back or is complete."),
  UNAVAILABLE(503, "Not available right now", "Try again in a moment; nothing was changed.");

  private final int status;
  private final String title;
  private final String explanation;

  ProblemKind(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /// What the page of this kind tells.
  public String explanation() {
    return explanation;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The address of its page.
  public String type() {
    return "/problems/" + slug();
  }

  /// The kind that says no more than a status does.
  static ProblemKind of(int status) {
    return switch (status) {
      case 400 -> INVALID_REQUEST;
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 409 -> WRONG_STATE;
      case 422 -> DATA_REFUSED;
      default ->
          Stream.of(values())
              .filter(kind -> kind.status == status)
              .findFirst()
              .orElse(status < 500 ? INVALID_REQUEST : UNEXPECTED);
    };
  }

  public static Optional<ProblemKind> ofSlug(String slug) {
    return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}
