package io.ticketflower.bootstrap.command;

import io.micronaut.runtime.server.EmbeddedServer;
import io.ticketflower.bootstrap.Installation;
import io.ticketflower.bootstrap.demo.DemoCompany;
import io.ticketflower.bootstrap.mail.ConfiguredMail;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves until it is stopped.
@Command(
    name = "serve",
    description = "Starts TicketFlower and serves until it is stopped (Ctrl-C).",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "${env:TICKETFLOWER_PORT:-8080}",
      description = "where to listen; 0 for any free port (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "${env:TICKETFLOWER_HOST:-localhost}",
      description = "on which address to listen (default: ${DEFAULT-VALUE}, for this machine only)")
  private String host = "localhost";

  @Option(names = "--no-demo", description = "do not make the demo company in an embedded database")
  private boolean withoutDemo;

  ServeCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws InterruptedException {
    new ListeningAddress(host, port).mustBeFree();
    Installation installation =
        data.open(
            Map.of("micronaut.server.port", port == 0 ? -1 : port, "micronaut.server.host", host));
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      EmbeddedServer server = installation.get(EmbeddedServer.class);
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation, stopped)));
      welcome(installation, server);
    } catch (RuntimeException problem) {
      installation.close();
      throw problem;
    }
    stopped.await();
    return 0;
  }

  private static void stop(Installation installation, CountDownLatch stopped) {
    installation.close();
    stopped.countDown();
  }

  private void welcome(Installation installation, EmbeddedServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%nTicketFlower is ready: %s%n", server.getURL());
    out.printf("  API page      %s/api-docs%n", server.getURL());
    out.printf("  Health        %s/health%n", server.getURL());
    out.printf(
        "  Database      %s%s%n",
        installation.database().place(),
        installation.isEmbedded() ? ", embedded, in " + data.folder() : "");
    out.printf("  Mail          %s%n", ConfiguredMail.described(installation.context()));
    if (installation.isEmbedded() && !withoutDemo) {
      DemoCompany demo = installation.get(DemoCompany.class);
      demo.make();
      out.printf("%n%s", demo.logins());
    }
    out.printf("%nStop with Ctrl-C.%n");
    out.flush();
  }
}
