package io.ticketflower.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.audit.Seal;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SealAuditTest {
  private final FloristStreet street = new FloristStreet();

  @Test
  void everything_that_was_written_is_sealed_company_by_company() {
    street.roseGarden().role("Sales");

    assertThat(seal()).isEqualTo(3);

    assertThat(latest(street.roseGarden()).orElseThrow().number()).isEqualTo(2);
    assertThat(latest(street.rivalFlorist()).orElseThrow().number()).isEqualTo(1);
    assertThat(seal()).isZero();
  }

  @Test
  void a_chain_goes_on_where_it_ended() {
    seal();
    street.roseGarden().role("Sales");

    assertThat(seal()).isEqualTo(1);

    assertThat(latest(street.roseGarden()).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void more_than_one_step_is_sealed_at_once() {
    IntStream.range(0, 1_010).forEach(number -> street.roseGarden().role("Role " + number));

    assertThat(seal()).isEqualTo(1_012);

    assertThat(latest(street.roseGarden()).orElseThrow().number()).isEqualTo(1_011);
  }

  private long seal() {
    return street.application().audit().sealAudit().seal();
  }

  private Optional<Seal> latest(SignedUpCompany company) {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .inCompany(company.id(), () -> persistence.seals().latest(company.id()));
  }
}
