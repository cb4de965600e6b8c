package io.ticketflower.bootstrap;

import picocli.CommandLine.IVersionProvider;

/// Which version this is, as the jar's manifest says.
public final class Version implements IVersionProvider {
  Version() {}

  /// @return "unreleased" where the program does not run from its jar
  public static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "unreleased" : number;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"TicketFlower " + number()};
  }
}
