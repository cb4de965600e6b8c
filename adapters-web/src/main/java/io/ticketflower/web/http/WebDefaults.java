package io.ticketflower.web.http;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/// How the framework is set up wherever this module is on the class path, so that no installation
/// can forget it. What an operator sets goes before.
@ContextConfigurer
public final class WebDefaults implements ApplicationContextConfigurer {
  private static final int BEFORE_ALL_OTHERS = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of(
            "ticketflower-web-defaults",
            Map.ofEntries(
                Map.entry("micronaut.server.max-request-size", UploadedDocument.LARGEST),
                Map.entry("micronaut.server.log-handled-exceptions", false),
                Map.entry("micronaut.server.date-header", true),
                Map.entry("micronaut.serde.serialization.inclusion", "NON_ABSENT"),
                Map.entry("micronaut.security.basic-auth.enabled", false),
                Map.entry("micronaut.security.reject-not-found", false),
                Map.entry("micronaut.security.redirect.enabled", false),
                Map.entry("micronaut.security.token.cookie.enabled", false),
                Map.entry(
                    "micronaut.security.token.jwt.signatures.secret.generator.secret",
                    "${ticketflower.web.secret}"),
                Map.entry(
                    "micronaut.security.token.jwt.signatures.secret.generator.jws-algorithm",
                    "HS256"),
                Map.entry("micronaut.security.endpoints.login.enabled", false),
                Map.entry("micronaut.security.endpoints.logout.enabled", false),
                Map.entry("micronaut.security.endpoints.oauth.enabled", false),
                Map.entry("micronaut.security.endpoints.introspection.enabled", false),
                Map.entry("endpoints.all.enabled", false),
                Map.entry("endpoints.health.enabled", true),
                Map.entry("endpoints.health.sensitive", false),
                Map.entry("endpoints.health.details-visible", "NEVER")),
            BEFORE_ALL_OTHERS));
  }
}
