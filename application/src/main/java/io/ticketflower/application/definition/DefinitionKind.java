package io.ticketflower.application.definition;

/// The two kinds of documents that a company designs. Keys are counted for each kind apart.
public enum DefinitionKind {
  WORKFLOW,
  TICKET
}
