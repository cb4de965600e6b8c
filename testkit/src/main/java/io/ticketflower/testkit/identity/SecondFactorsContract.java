package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [SecondFactors] does.
public abstract class SecondFactorsContract extends PersistenceContract {
  private final String first = UUID.randomUUID().toString();
  private final String second = UUID.randomUUID().toString();

  @Test
  public final void finds_what_was_put_and_nobody_elses() {
    SecondFactor offered = put();

    assertThatOptional(across(() -> factors().find(anna()))).contains(offered);
    assertThatOptional(across(() -> factors().find(roseGarden().ben()))).isEmpty();
  }

  @Test
  public final void the_first_use_confirms_it_and_no_code_is_good_twice() {
    put();

    assertThat(across(() -> factors().use(anna(), 7))).isTrue();
    assertThat(across(() -> factors().use(anna(), 7))).isFalse();
    assertThat(across(() -> factors().use(anna(), 6))).isFalse();
    assertThat(across(() -> factors().use(roseGarden().ben(), 8))).isFalse();

    assertThatOptional(across(() -> factors().find(anna())))
        .contains(new SecondFactor(anna(), "sealed", true, 7));
  }

  @Test
  public final void of_several_who_use_a_code_at_once_one_does() {
    put();

    assertThat(Race.of(4, () -> across(() -> factors().use(anna(), 7)))).containsOnlyOnce(true);
  }

  @Test
  public final void a_recovery_code_is_good_once() {
    put();
    recoverWith(first, second);

    assertThat(across(() -> factors().isRecoveryCode(anna(), first))).isTrue();
    assertThat(across(() -> factors().useRecoveryCode(anna(), first))).isTrue();
    assertThat(across(() -> factors().useRecoveryCode(anna(), first))).isFalse();
    assertThat(across(() -> factors().isRecoveryCode(anna(), first))).isFalse();
    assertThat(across(() -> factors().useRecoveryCode(roseGarden().ben(), second))).isFalse();
    assertThat(across(() -> factors().recoveryCodes(anna()))).isEqualTo(1);
  }

  @Test
  public final void new_recovery_codes_take_the_place_of_the_old_ones() {
    put();
    recoverWith(first);
    recoverWith(second);

    assertThat(across(() -> factors().isRecoveryCode(anna(), first))).isFalse();
    assertThat(across(() -> factors().isRecoveryCode(anna(), second))).isTrue();
  }

  @Test
  public final void another_secret_takes_the_place_of_the_old_one_and_of_its_codes() {
    put();
    recoverWith(first);
    across(() -> factors().use(anna(), 7));

    SecondFactor next = put();

    assertThatOptional(across(() -> factors().find(anna()))).contains(next);
    assertThat(across(() -> factors().recoveryCodes(anna()))).isZero();
  }

  @Test
  public final void what_is_removed_is_gone_with_its_codes() {
    put();
    recoverWith(first);

    across(() -> {
      factors().remove(anna());
      return first;
    });

    assertThatOptional(across(() -> factors().find(anna()))).isEmpty();
    assertThat(across(() -> factors().useRecoveryCode(anna(), first))).isFalse();
  }

  @Test
  public final void a_company_may_want_everybody_to_have_one() {
    var companies = roseGarden().persistence().companies();
    assertThat(across(() -> companies.wantsSecondFactor(roseGarden().id()))).isFalse();

    across(() -> {
      companies.wantSecondFactor(roseGarden().id(), true);
      return companies;
    });

    assertThat(across(() -> companies.wantsSecondFactor(roseGarden().id()))).isTrue();
    assertThat(across(() -> companies.wantsSecondFactor(rivalFlorist().id()))).isFalse();
  }

  private UserId anna() {
    return roseGarden().anna();
  }

  private SecondFactor put() {
    return across(() -> {
      SecondFactor factor = SecondFactor.offered(anna(), "sealed");
      factors().put(factor);
      return factor;
    });
  }

  private void recoverWith(String... hashes) {
    across(() -> {
      factors().putRecoveryCodes(anna(), Set.of(hashes));
      return first;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private SecondFactors factors() {
    return roseGarden().persistence().secondFactors();
  }
}
