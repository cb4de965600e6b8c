package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeCompany;
import io.ticketflower.application.identity.ChangeCompany.Outcome;
import io.ticketflower.application.identity.ReadCompany;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.FloristStreet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CompanyProfileUseCasesTest {
  private static final CompanyProfile TOLD =
      new CompanyProfile(
          Optional.of("Rosengarten GmbH"),
          JsonObject.of("country", Json.of("DE")),
          Optional.empty(),
          Optional.empty(),
          1);

  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @Test
  void every_member_reads_what_an_owner_or_an_admin_has_changed() {
    Actor admin = hire(SystemRole.ADMIN);

    assertThat(change(anna, "Rosengarten", 1)).isInstanceOf(Outcome.Changed.class);
    assertThat(change(admin, "Rosengarten II", 2)).isInstanceOf(Outcome.Changed.class);

    ReadCompany.Told told = read(hire(SystemRole.USER));
    assertThat(told.company().name()).isEqualTo("Rosengarten II");
    assertThat(told.profile().legalName()).contains("Rosengarten GmbH");
    assertThat(told.profile().version()).isEqualTo(3);
    assertThat(read(street.rivalFlorist().anna()).profile()).isEqualTo(CompanyProfile.BLANK);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void others_change_nothing(SystemRole role) {
    assertThat(change(hire(role), "Mine", 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_COMPANY));
    assertThat(read(anna).profile()).isEqualTo(CompanyProfile.BLANK);
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    change(anna, "Rosengarten", 1);

    assertThat(change(anna, "Rosenhof", 1)).isEqualTo(new Outcome.ComeTooLate());
    assertThat(read(anna).company().name()).isEqualTo("Rosengarten");
  }

  private Actor hire(SystemRole role) {
    return street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));
  }

  private Outcome change(Actor actor, String name, int seenVersion) {
    return street
        .application()
        .companyLife()
        .changeCompany()
        .change(new ChangeCompany.Command(actor, name, TOLD, seenVersion));
  }

  private ReadCompany.Told read(Actor actor) {
    return street.application().companyLife().readCompany().read(actor);
  }
}
