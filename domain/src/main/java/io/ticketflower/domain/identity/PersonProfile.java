package io.ticketflower.domain.identity;

import java.util.Optional;

/// How a person is called, and how they like to be written to.
///
/// @param language empty for whoever has not said
/// @param timeZone empty for whoever has not said
public record PersonProfile(
    PersonName name, Optional<LanguageTag> language, Optional<TimeZoneName> timeZone) {}
