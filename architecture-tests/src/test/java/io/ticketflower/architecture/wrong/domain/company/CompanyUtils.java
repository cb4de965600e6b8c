package io.ticketflower.architecture.wrong.domain.company;

/// Has a name that says nothing.
public record CompanyUtils(String anything) {}
