package io.ticketflower.web.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.contact.ChangeContact;
import io.ticketflower.application.contact.Contacts.Filter;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.contact.ReadContacts;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

@Controller("/api/v1/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Contacts")
final class ContactController {
  private final ReadContacts readContacts;
  private final CreateContact createContact;
  private final ChangeContact changeContact;
  private final Pages pages;

  ContactController(
      ReadContacts readContacts,
      CreateContact createContact,
      ChangeContact changeContact,
      Pages pages) {
    this.readContacts = readContacts;
    this.createContact = createContact;
    this.changeContact = changeContact;
    this.pages = pages;
  }

  /// List the company's contacts.
  ///
  /// Those that were created last come first. Every member may look somebody up. Whoever is
  /// archived is listed only where the status ARCHIVED is asked for.
  @Get
  Paged<ContactView> listContacts(
      Caller caller, @RequestBean ContactQuery query, HttpRequest<?> request) {
    return pages.of(
        request,
        readContacts.contacts(caller.actor(), query.filter(), pages.wanted(request, query)),
        ContactView::of);
  }

  /// Read one contact.
  @Get("/{id}")
  HttpResponse<ContactView> readContact(Caller caller, ContactId id) {
    return answer(find(caller, id));
  }

  /// Create a contact.
  ///
  /// No two that are not archived have the same e-mail address.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<ContactView> createContact(
      Caller caller, @Body NewContact body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command = new CreateContact.Command(caller.actor(), body.details(), key.request());
    return switch (createContact.create(command)) {
      case CreateContact.Outcome.Created(var id) -> {
        Contact contact = find(caller, id);
        yield Answers.made(
            "/api/v1/contacts", id.value(), ContactView.of(contact), contact.version());
      }
      case CreateContact.Outcome.EmailTaken(var email) -> throw taken(email);
      case CreateContact.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Change a contact.
  ///
  /// What is left out is empty from now on. For one that is not active no tickets are submitted.
  @Put("/{id}")
  HttpResponse<ContactView> changeContact(
      Caller caller, ContactId id, @Header("If-Match") IfMatch seen, @Body ChangedContact body) {
    var command =
        new ChangeContact.Command(caller.actor(), id, body.details(), body.status(), seen.needed());
    return switch (changeContact.change(command)) {
      case ChangeContact.Outcome.Changed(var contact) -> answer(contact);
      case ChangeContact.Outcome.NoSuchContact _ -> throw Refusal.notFound();
      case ChangeContact.Outcome.EmailTaken(var email) -> throw taken(email);
      case ChangeContact.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeContact.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private Contact find(Caller caller, ContactId id) {
    return readContacts.contact(caller.actor(), id).orElseThrow(Refusal::notFound);
  }

  private static HttpResponse<ContactView> answer(Contact contact) {
    return Answers.one(ContactView.of(contact), contact.version());
  }

  private static Refusal taken(EmailAddress email) {
    return new Refusal(
        ProblemKind.TAKEN,
        "Expected an e-mail address that no other contact has, but one has \"%s\"."
            .formatted(email.value()));
  }

  /// Which part of the list.
  ///
  /// @param text part of the name, the e-mail address or the telephone number
  /// @param status any of these; those who are not archived if left out
  @Introspected
  record ContactQuery(
      @QueryValue @Size(max = 200) Optional<String> text,
      @QueryValue Optional<Set<Contact.Status>> status,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {
    Filter filter() {
      return new Filter(
          text.orElse(""), status.orElse(Set.of(Contact.Status.ACTIVE, Contact.Status.INACTIVE)));
    }
  }

  /// Somebody outside of the company.
  @Introspected
  @Schema(name = "NewContact")
  record NewContact(
      @NotBlank @Size(max = ContactDetails.LONGEST_NAME) String name,
      Optional<EmailAddress> email,
      @Size(max = ContactDetails.LONGEST_PHONE) Optional<String> phone,
      @Size(max = ContactDetails.LONGEST_NOTE) Optional<String> note)
      implements RequestBody {
    ContactDetails details() {
      return new ContactDetails(name, email, phone, note.orElse(""));
    }
  }

  /// A contact as it is to be.
  @Introspected
  @Schema(name = "ContactChange")
  record ChangedContact(
      @NotBlank @Size(max = ContactDetails.LONGEST_NAME) String name,
      Optional<EmailAddress> email,
      @Size(max = ContactDetails.LONGEST_PHONE) Optional<String> phone,
      @Size(max = ContactDetails.LONGEST_NOTE) Optional<String> note,
      Contact.Status status)
      implements RequestBody {
    ContactDetails details() {
      return new ContactDetails(name, email, phone, note.orElse(""));
    }
  }
}
