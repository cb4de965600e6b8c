package io.ticketflower.architecture.wrong.persistence.schema.tables;

/// A company's table, as jOOQ would generate it.
public final class Tasks {
  public static final Tasks TASKS = new Tasks();

  public final Object COMPANY_ID = new Object();
  public final Object STATUS = new Object();
}
