package io.ticketflower.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SealTest {
  private static final CompanyId ROSE_GARDEN = new CompanyId(new UUID(0, 1));
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final String BEFORE = "0".repeat(64);

  @Test
  void what_an_entry_has_not_is_not_sealed_so_that_old_seals_hold() {
    assertThat(sealed(Optional.empty()))
        .isEqualTo(
            BEFORE
                + """
                {"company":"00000000-0000-0000-0000-000000000001",\
                "id":"00000000-0000-0000-0000-000000000002","at":"2026-05-04T12:00:00Z",\
                "by":"00000000-0000-0000-0000-000000000003","action":"LOGGED_OUT",\
                "before":{},"after":{}}\
                """);
  }

  @Test
  void the_key_under_which_something_was_done_is_sealed() {
    assertThat(sealed(Optional.of(new ApiKeyId(new UUID(0, 4)))))
        .contains(
            "\"by\":\"00000000-0000-0000-0000-000000000003\","
                + "\"key\":\"00000000-0000-0000-0000-000000000004\",\"action\"");
  }

  private static String sealed(Optional<ApiKeyId> key) {
    AuditEntry entry =
        new AuditEntry(
            new AuditEntryId(new UUID(0, 2)),
            NOON,
            new Author(
                Optional.of(new UserId(new UUID(0, 3))), Optional.empty(), key, Origin.INSIDE),
            AuditAction.LOGGED_OUT,
            Optional.empty(),
            AuditFacts.NONE,
            AuditFacts.NONE);
    return Seal.after(Optional.empty(), ROSE_GARDEN, entry, NOON, text -> text).hash();
  }
}
