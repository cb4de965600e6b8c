package io.ticketflower.architecture.wrong.application.engine;

/// Can be seen and inherited by everybody.
public class WateringFlowers implements WaterFlowers {
  @Override
  public void water() {}
}
