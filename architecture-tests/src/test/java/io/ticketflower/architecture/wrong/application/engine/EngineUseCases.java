package io.ticketflower.architecture.wrong.application.engine;

/// By being handed out here an interface is a use case.
public abstract class EngineUseCases {
  public abstract OrderFlowers orderFlowers();

  public abstract CountFlowers countFlowers();

  public abstract WaterFlowers waterFlowers();
}
