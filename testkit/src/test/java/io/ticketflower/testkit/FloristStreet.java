package io.ticketflower.testkit;

import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;

/// Two florists in one street, in memory, at noon on a clock that stands still.
public final class FloristStreet {
  private final SettableClock clock = new SettableClock(Florist.NOON);
  private final Persistence persistence = InMemory.persistence();
  private final Application application;
  private final SignedUpCompany roseGarden;
  private final SignedUpCompany rivalFlorist;

  public FloristStreet() {
    this(new NetworkntJsonSchemas());
  }

  public FloristStreet(JsonSchemas schemas) {
    application = new Application(persistence, schemas, clock);
    roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
    rivalFlorist = SignedUpCompany.signUp(application, "Rival Florist");
  }

  public SettableClock clock() {
    return clock;
  }

  public Persistence persistence() {
    return persistence;
  }

  public Application application() {
    return application;
  }

  public SignedUpCompany roseGarden() {
    return roseGarden;
  }

  public SignedUpCompany rivalFlorist() {
    return rivalFlorist;
  }
}
