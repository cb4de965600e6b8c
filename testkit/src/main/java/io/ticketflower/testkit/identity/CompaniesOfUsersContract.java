package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [CompaniesOfUsers] does.
public abstract class CompaniesOfUsersContract extends PersistenceContract {
  @Test
  public final void tells_the_company_of_a_person() {
    assertThat(companiesOf(roseGarden().ben())).containsExactly(roseGarden().company());
  }

  @Test
  public final void tells_them_in_the_order_in_which_the_person_joined() {
    UserId ben = rivalFlorist().ben();

    roseGarden().run(id -> companies().add(ben, id));

    assertThat(companiesOf(ben)).containsExactly(rivalFlorist().company(), roseGarden().company());
  }

  @Test
  public final void does_not_tell_of_a_company_that_shuts_the_person_out() {
    UserId ben = roseGarden().ben();

    roseGarden().run(id -> companies().admit(ben, id, false));
    assertThat(companiesOf(ben)).isEmpty();
    assertThat(hasAny(ben)).isTrue();
    List<Company> all = roseGarden().get(_ -> companies().all(ben));
    assertThat(all).containsExactly(roseGarden().company());

    roseGarden().run(id -> companies().admit(ben, id, true));
    assertThat(companiesOf(ben)).containsExactly(roseGarden().company());
    assertThat(companiesOf(roseGarden().anna())).containsExactly(roseGarden().company());
  }

  @Test
  public final void forgets_whoever_is_removed() {
    UserId ben = roseGarden().ben();

    roseGarden().run(id -> companies().remove(ben, id));

    assertThat(companiesOf(ben)).isEmpty();
    assertThat(hasAny(ben)).isFalse();
    assertThat(hasAny(roseGarden().anna())).isTrue();
  }

  private boolean hasAny(UserId user) {
    return roseGarden()
        .persistence()
        .transactions()
        .acrossCompanies(() -> companies().hasAny(user));
  }

  @Test
  public final void tells_nothing_of_a_stranger() {
    assertThat(companiesOf(new UserId(UUID.randomUUID()))).isEmpty();
  }

  private List<Company> companiesOf(UserId user) {
    return roseGarden().persistence().transactions().acrossCompanies(() -> companies().of(user));
  }

  private CompaniesOfUsers companies() {
    return roseGarden().persistence().companiesOfUsers();
  }
}
