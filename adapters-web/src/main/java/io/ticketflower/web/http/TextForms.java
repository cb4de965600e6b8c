package io.ticketflower.web.http;

import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The values of the domain that are written as one text.
final class TextForms {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int ECHOED = 60;
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private static final Map<Class<?>, Function<String, Object>> IDS =
      Map.ofEntries(
          Map.entry(SessionId.class, id -> new SessionId(uuid(id))),
          Map.entry(ApiKeyId.class, id -> new ApiKeyId(uuid(id))),
          Map.entry(UserId.class, id -> new UserId(uuid(id))),
          Map.entry(CompanyRoleId.class, id -> new CompanyRoleId(uuid(id))),
          Map.entry(DefinitionId.class, id -> new DefinitionId(uuid(id))),
          Map.entry(ContactId.class, id -> new ContactId(uuid(id))),
          Map.entry(TicketId.class, id -> new TicketId(uuid(id))),
          Map.entry(TaskId.class, id -> new TaskId(uuid(id))),
          Map.entry(TicketErrorId.class, id -> new TicketErrorId(uuid(id))),
          Map.entry(AuditEntryId.class, id -> new AuditEntryId(uuid(id))),
          Map.entry(InvitationId.class, id -> new InvitationId(uuid(id))));

  private static final Map<Class<?>, Function<String, Object>> NAMES =
      Map.of(
          EmailAddress.class, EmailAddress::new,
          KeyName.class, KeyName::new,
          Slug.class, Slug::new,
          LanguageTag.class, LanguageTag::new,
          TimeZoneName.class, TimeZoneName::new,
          RoleName.class, RoleName::new,
          RoleDescription.class, RoleDescription::new,
          DefinitionKey.class, DefinitionKey::new,
          UUID.class, TextForms::uuid,
          Instant.class, TextForms::time);

  private TextForms() {}

  /// How a text becomes a value of that type; it throws an [IllegalArgumentException] in our voice.
  static Optional<Function<String, Object>> of(Class<?> type) {
    return Optional.ofNullable(IDS.get(type)).or(() -> Optional.ofNullable(NAMES.get(type)));
  }

  static Map<Class<?>, Function<String, Object>> ids() {
    return IDS;
  }

  private static Instant time(String text) {
    try {
      Instant time = Instant.parse(text);
      if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
        return time;
      }
    } catch (DateTimeException _) {
      // not in the form of a time
    }
    throw new IllegalArgumentException(
        "Expected a time such as 2026-05-04T12:00:00Z, but got %s.".formatted(echo(text)));
  }

  private static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Expected an id such as 0197c3a4-5b6d-7e8f-9a0b-1c2d3e4f5a6b, but got %s."
              .formatted(echo(text)));
    }
    return UUID.fromString(text);
  }

  /// What a client wrote, in quotes and not at full length.
  static String echo(String text) {
    String shown =
        text.codePointCount(0, text.length()) <= ECHOED
            ? text
            : text.substring(0, text.offsetByCodePoints(0, ECHOED)) + "…";
    return '"' + shown + '"';
  }
}
