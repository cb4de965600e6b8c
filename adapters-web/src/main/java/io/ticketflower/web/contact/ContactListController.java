package io.ticketflower.web.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.contact.ImportContacts;
import io.ticketflower.application.contact.ImportContacts.Line;
import io.ticketflower.application.contact.ImportContacts.Result;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.CsvTable;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

@Controller("/api/v1/contacts/import")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Contacts")
final class ContactListController {
  private static final SequencedSet<String> COLUMNS =
      new LinkedHashSet<>(List.of("name", "email", "phone", "note"));

  private final ImportContacts importContacts;

  ContactListController(ImportContacts importContacts) {
    this.importContacts = importContacts;
  }

  /// See what a list of contacts would come to.
  ///
  /// Writes nothing.
  @Post("/preview")
  ContactListView previewContacts(Caller caller, @Body ContactList body) {
    return view(importContacts.preview(command(caller, body)));
  }

  /// Take over a list of contacts.
  ///
  /// At most 1,000, as CSV with the columns `name`, `email`, `phone` and `note`. Whoever is known
  /// by their e-mail address is brought up to date. A line with faults never stops the others.
  @Post
  ContactListView importContacts(Caller caller, @Body ContactList body) {
    return view(importContacts.take(command(caller, body)));
  }

  private static ImportContacts.Command command(Caller caller, ContactList body) {
    List<Line> lines =
        CsvTable.read(body.csv(), COLUMNS).lines().stream()
            .map(line ->
                new Line(
                    line.number(),
                    line.get("name"),
                    line.get("email"),
                    line.get("phone"),
                    line.get("note")))
            .toList();
    return new ImportContacts.Command(caller.actor(), lines);
  }

  private static ContactListView view(ImportContacts.Outcome outcome) {
    return switch (outcome) {
      case ImportContacts.Outcome.Done(var results) ->
          new ContactListView(results.stream().map(ContactLineView::of).toList());
      case ImportContacts.Outcome.TooLong(var most) ->
          throw Refusal.invalid(
              List.of(
                  InputFault.inBody(
                      "/csv",
                      "LIST_LENGTH",
                      "Expected at most %d contacts, but there are more.".formatted(most))));
      case ImportContacts.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Contacts to be taken over.
  ///
  /// @param csv the list, its first line `name,email,phone,note`
  @Introspected
  @Schema(name = "ContactList")
  record ContactList(@Size(min = 1, max = 200_000) String csv) implements RequestBody {}

  /// What a list came to, line by line.
  @Serdeable.Serializable
  @Schema(name = "ContactListResult")
  record ContactListView(List<ContactLineView> results) {}

  /// What one line came to.
  ///
  /// @param line where it stands in the list, the header being the first
  /// @param messages what is wrong with it
  @Serdeable.Serializable
  @Schema(name = "ContactLineResult")
  record ContactLineView(
      @Schema(example = "2") int line, Result.Kind result, List<String> messages) {
    static ContactLineView of(Result result) {
      return new ContactLineView(result.line(), result.kind(), result.messages());
    }
  }
}
