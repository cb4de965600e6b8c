package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;

/// What is wrong with a class.
///
/// @param member which part of it; empty if it is the whole
record Fault(String member, String text) {
  static Fault of(String text) {
    return new Fault("", text);
  }

  static Fault in(JavaCodeUnit method, String text) {
    return new Fault(method.getName(), method.getName() + " " + text);
  }

  static Fault because(Dependency dependency) {
    return new Fault("", dependency.getDescription());
  }

  static Fault because(JavaAccess<?> access) {
    return new Fault(access.getOrigin().getName(), access.getDescription());
  }
}
