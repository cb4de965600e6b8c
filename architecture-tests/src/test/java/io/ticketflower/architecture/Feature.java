package io.ticketflower.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The table of features: each may know those above it and itself, in every layer.
///
/// The first two are below all. A transaction is a company's, so it stands right after the company;
/// what people do needs an actor and therefore begins with identity.
enum Feature {
  RULE("JSON values, and the rules that are evaluated on them"),
  PAGE("lists in pages"),
  COMPANY("companies and their own roles"),
  TRANSACTION("a company's transaction, requests that happen once, ids"),
  IDENTITY("people, what they may do, log-in and sign-up"),
  GUEST("looking around without signing up"),
  PLATFORM("running the installation: superusers, and acting for a company"),
  MAIL("letters by e-mail"),
  ACCOUNT("what people do with their own account"),
  APIKEY("keys by which programs work for members"),
  INVITATION("asking people to join, and accepting"),
  CONTACT("outsiders for whom tickets are submitted"),
  DEFINITION("documents that say how tickets run"),
  ENGINE("running things: instances, tasks, moving on, ticket errors"),
  TICKET("what people submit and see"),
  DESK("how much there is to do, and finding what one looks for"),
  AUDIT("reading and sealing what was done");

  private final String content;

  Feature(String content) {
    this.content = content;
  }

  String content() {
    return content;
  }

  boolean mayKnow(Feature other) {
    return compareTo(other) >= 0;
  }

  /// As its packages are called.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Feature> named(String folder) {
    return Arrays.stream(values()).filter(it -> it.toString().equals(folder)).findFirst();
  }
}
