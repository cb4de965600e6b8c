package io.ticketflower.architecture.wrong.persistence.definition;

public record RibbonRow(String color) {}
