package io.ticketflower.persistence.database;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// jOOQ as the adapters use it. Not the one that Micronaut would make, which runs outside of
/// transactions too.
@Factory
final class JooqSetup {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  @Singleton
  DSLContext dslContext(CompanyConnection connection, List<ExecuteListenerProvider> listeners) {
    return DSL.using(
        new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(connection)
            .set(settings())
            .set(listeners.toArray(ExecuteListenerProvider[]::new)));
  }

  static Settings settings() {
    return new Settings()
        .withRenderSchema(false)
        .withInListPadding(true)
        .withExecuteLogging(false)
        .withFetchWarnings(false);
  }
}
