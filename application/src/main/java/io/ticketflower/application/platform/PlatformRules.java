package io.ticketflower.application.platform;

/// What the operator demands of those who run the installation.
///
/// @param secondFactorRequired whether whoever has no second factor is not let in
public record PlatformRules(boolean secondFactorRequired) {}
