package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.CompanyState.Active;
import io.ticketflower.domain.company.CompanyState.SuspendedByOwner;
import io.ticketflower.domain.company.CompanyState.SuspendedByPlatform;
import io.ticketflower.domain.company.CompanyState.ToBeDeleted;
import io.ticketflower.domain.company.CompanyStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a company is at work.
///
/// @param since when it was suspended or given up
/// @param deletionDue when it is deleted, unless an owner resumes it before
@Serdeable.Serializable
@Schema(name = "CompanyState")
public record CompanyStateView(
    CompanyStatus status, @Nullable Instant since, @Nullable Instant deletionDue) {

  public static CompanyStateView of(CompanyState state) {
    CompanyStatus status = state.status();
    return switch (state) {
      case Active _ -> new CompanyStateView(status, null, null);
      case SuspendedByOwner(var since) -> new CompanyStateView(status, since, null);
      case SuspendedByPlatform(var since) -> new CompanyStateView(status, since, null);
      case ToBeDeleted(var since, var due) -> new CompanyStateView(status, since, due);
    };
  }
}
