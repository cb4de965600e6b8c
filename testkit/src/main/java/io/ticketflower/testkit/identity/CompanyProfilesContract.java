package io.ticketflower.testkit.identity;

import io.ticketflower.application.identity.CompanyProfiles;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [CompanyProfiles] does.
public abstract class CompanyProfilesContract extends PersistenceContract {
  private static final CompanyProfile TOLD =
      new CompanyProfile(
          Optional.of("Rosengarten Blumen GmbH & Co. KG"),
          JsonObject.of("street", Json.of("Gärtnerweg 3"), "country", Json.of("DE")),
          Optional.of("+49 30 123456"),
          Optional.of(new EmailAddress("office@rose-garden.example")),
          1);

  @Test
  public final void keeps_what_a_company_tells_of_itself() {
    roseGarden().run(id -> profiles().add(id, TOLD));

    assertThatOptional(roseGarden().get(profiles()::find)).contains(TOLD);
  }

  @Test
  public final void keeps_that_a_company_has_told_nothing() {
    roseGarden().run(id -> profiles().add(id, CompanyProfile.BLANK));

    assertThatOptional(roseGarden().get(profiles()::find)).contains(CompanyProfile.BLANK);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    roseGarden().run(id -> profiles().add(id, CompanyProfile.BLANK));
    CompanyProfile next = CompanyProfile.BLANK.with(TOLD);

    assertThatBoolean(roseGarden().get(id -> profiles().saveIfUnchanged(id, next))).isTrue();
    assertThatBoolean(
            roseGarden()
                .get(id ->
                    profiles()
                        .saveIfUnchanged(id, CompanyProfile.BLANK.with(CompanyProfile.BLANK))))
        .isFalse();

    assertThatOptional(roseGarden().get(profiles()::find)).contains(next);
  }

  @Test
  public final void hides_a_profile_from_every_other_company() {
    roseGarden().run(id -> profiles().add(id, TOLD));

    assertThatOptional(rivalFlorist().get(profiles()::find)).isEmpty();
    assertThatBoolean(rivalFlorist().get(id -> profiles().saveIfUnchanged(id, TOLD.with(TOLD))))
        .isFalse();
    assertThatOptional(roseGarden().get(profiles()::find)).contains(TOLD);
  }

  private CompanyProfiles profiles() {
    return roseGarden().persistence().companyProfiles();
  }
}
