package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.ticketflower.application.account.AccountLinks;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.invitation.InvitationLinks;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.bootstrap.mail.ConfiguredMail;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.mail.MailFolder;
import io.ticketflower.integration.mail.SmtpMail;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;
import io.ticketflower.integration.secret.Argon2Passwords;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.integration.secret.TimeOrderedIds;
import io.ticketflower.integration.secret.TotpCodes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/// What the application asks of the outside.
@Factory
final class IntegrationWiring {
  @Singleton
  JsonReader jsonReader() {
    return new JacksonJsonReader();
  }

  @Singleton
  JsonSchemas jsonSchemas() {
    return new NetworkntJsonSchemas();
  }

  @Singleton
  Passwords passwords() {
    return new Argon2Passwords();
  }

  @Singleton
  Secrets secrets() {
    return new RandomSecrets();
  }

  @Singleton
  OneTimeCodes oneTimeCodes(@Value("${ticketflower.web.secret}") String secret) {
    return new TotpCodes(secret);
  }

  @Singleton
  Ids ids(InstantSource clock) {
    return new TimeOrderedIds(clock);
  }

  /// By the mail server that is set; without one, into files.
  @Singleton
  Mail mail(
      Environment settings,
      @Value("${ticketflower.mail.folder:data/mail}") String folder,
      Ids ids,
      InstantSource clock) {
    return ConfiguredMail.in(settings)
        .<Mail>map(smtp -> new SmtpMail(smtp, clock))
        .orElseGet(
            () -> new MailFolder(Path.of(folder), ConfiguredMail.sender(settings), ids, clock));
  }

  @Singleton
  InvitationLinks invitationLinks(
      @Value("${ticketflower.web.site:}") String site,
      @Value("${micronaut.server.host:localhost}") String host,
      @Value("${micronaut.server.port:8080}") int port) {
    return new InvitationLinks(
        URI.create(site.isBlank() ? "http://%s:%d".formatted(host, Math.max(port, 0)) : site));
  }

  @Singleton
  AccountLinks accountLinks(InvitationLinks links) {
    return new AccountLinks(links.site());
  }

  @Singleton
  PublishedDefinitions publishedDefinitions(Definitions definitions, JsonReader jsonReader) {
    return new PublishedDefinitions(definitions, jsonReader);
  }
}
