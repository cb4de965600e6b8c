package io.ticketflower.architecture.wrong.persistence.engine;

import io.micronaut.transaction.annotation.Transactional;

class JoinsSilently {
  @Transactional
  void save() {}
}
