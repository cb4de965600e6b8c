package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.ticketflower.application.audit.SealAudit;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Seals the audit log every minute for as long as the server runs.
@Singleton
final class AuditSealer implements ApplicationEventListener<ServerStartupEvent> {
  private final Repeatedly sealing;

  @Inject
  AuditSealer(SealAudit sealAudit) {
    this(sealAudit, Duration.ofMinutes(1));
  }

  AuditSealer(SealAudit sealAudit, Duration pause) {
    this.sealing = new Repeatedly("audit sealer", pause, pause, sealAudit::seal);
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    sealing.start();
  }

  @PreDestroy
  void stop() {
    sealing.stop();
  }
}
