package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.testkit.FloristStreet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangeProfileTest {
  private final FloristStreet street = new FloristStreet();

  @Test
  void somebody_says_how_they_are_called_and_written_to() {
    var profile =
        new PersonProfile(
            new PersonName("Anne", "Müller"),
            Optional.of(new LanguageTag("de")),
            Optional.of(new TimeZoneName("Europe/Berlin")));

    street.application().identity().changeProfile().change(street.roseGarden().anna(), profile);

    var me = street.application().identity().whoAmI().of(street.roseGarden().anna());
    assertThat(me.profile()).isEqualTo(profile);
    assertThat(me.user().name()).isEqualTo(profile.name());
    var rival = street.application().identity().whoAmI().of(street.rivalFlorist().anna());
    assertThat(rival.profile().language()).isEmpty();
  }
}
