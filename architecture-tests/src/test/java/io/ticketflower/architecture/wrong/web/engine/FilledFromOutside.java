package io.ticketflower.architecture.wrong.web.engine;

import io.ticketflower.architecture.wrong.web.http.Envelope;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

final class FilledFromOutside {
  @Inject @Nullable Envelope envelope;
}
