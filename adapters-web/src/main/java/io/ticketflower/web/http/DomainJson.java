package io.ticketflower.web.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.Serializer;
import io.ticketflower.domain.company.CompanyId;
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
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.InvitationId;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// How values of the domain stand in answers: ids and names as plain text.
@Factory
final class DomainJson {
  @Singleton
  Serializer<UserId> userId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<CompanyId> companyId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<CompanyRoleId> companyRoleId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<InvitationId> invitationId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<ContactId> contactId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<SessionId> sessionId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<ApiKeyId> apiKeyId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<DefinitionId> definitionId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<TicketId> ticketId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<TaskId> taskId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<TicketErrorId> ticketErrorId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<AuditEntryId> auditEntryId() {
    return text(id -> id.value().toString());
  }

  @Singleton
  Serializer<EmailAddress> emailAddress() {
    return text(EmailAddress::value);
  }

  @Singleton
  Serializer<Slug> slug() {
    return text(Slug::value);
  }

  @Singleton
  Serializer<LanguageTag> languageTag() {
    return text(LanguageTag::value);
  }

  @Singleton
  Serializer<TimeZoneName> timeZoneName() {
    return text(TimeZoneName::value);
  }

  @Singleton
  Serializer<RoleDescription> roleDescription() {
    return text(RoleDescription::value);
  }

  @Singleton
  Serializer<RoleName> roleName() {
    return text(RoleName::value);
  }

  @Singleton
  Serializer<DefinitionKey> definitionKey() {
    return text(DefinitionKey::value);
  }

  @Singleton
  Serializer<PlatformRole> platformRole() {
    return text(Words::of);
  }

  @Singleton
  Serializer<SystemRole> systemRole() {
    return text(Words::of);
  }

  @Singleton
  Serializer<Permission> permission() {
    return text(Words::of);
  }

  private static <T> Serializer<T> text(Function<T, String> form) {
    return (encoder, _, _, value) -> encoder.encodeString(form.apply(value));
  }
}
