package io.ticketflower.application.transaction;

import java.util.UUID;

/// Makes ids that sort by time (UUIDv7, RFC 9562).
public interface Ids {
  UUID next();
}
