package io.ticketflower.bootstrap.life;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.bootstrap.wiring.Hexagon;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.engine.TicketId;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A process of its own that commits a person's change, says so, and then waits to be killed: it
/// never gets to the second commit.
final class DoomedProcess {
  private DoomedProcess() {}

  /// @param arguments what to do (submit or complete), then name=value settings
  public static void main(String[] arguments) throws InterruptedException {
    Map<String, Object> settings = new HashMap<>();
    for (int index = 1; index < arguments.length; index++) {
      String[] setting = arguments[index].split("=", 2);
      settings.put(setting[0], setting[1]);
    }
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .propertySources(PropertySource.of(settings))
            .start();
    UseCases useCases = context.getBean(Hexagon.class).at(InstantSource.system());
    Nursery nursery = Nursery.founded(useCases);
    MoveOn never =
        (_, _) -> {
          tellAndWait(nursery);
          return List.of();
        };
    if (arguments[0].equals("submit")) {
      nursery.submit(useCases.ticket().submitTicket(never));
    } else {
      TicketId ticket = nursery.submit();
      nursery.complete(nursery.open(ticket).getFirst().id(), useCases.engine().completeTask(never));
    }
  }

  /// The fail point between the two commits.
  private static void tellAndWait(Nursery nursery) {
    System.out.printf(
        "COMMITTED %s %s%n", nursery.iris().company().value(), nursery.iris().user().value());
    System.out.flush();
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
