package io.ticketflower.architecture.wrong.domain.company;

import java.util.UUID;

public record CompanyId(UUID value) {}
