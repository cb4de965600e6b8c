package io.ticketflower.architecture.wrong.web.engine;

import io.ticketflower.architecture.wrong.web.http.Envelope;
import jakarta.inject.Inject;

final class FilledLater {
  private String address = "";

  @Inject
  void fill(Envelope envelope) {
    address = envelope.address();
  }

  String address() {
    return address;
  }
}
