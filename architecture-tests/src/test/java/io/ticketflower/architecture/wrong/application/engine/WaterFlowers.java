package io.ticketflower.architecture.wrong.application.engine;

public interface WaterFlowers {
  void water();
}
