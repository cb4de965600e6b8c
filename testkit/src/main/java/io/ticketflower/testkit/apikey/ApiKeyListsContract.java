package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.apikey.ApiKeyLists;
import io.ticketflower.application.apikey.ApiKeyLists.Filter;
import io.ticketflower.application.apikey.ApiKeyLists.Row;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [ApiKeyLists] does.
public abstract class ApiKeyListsContract extends PersistenceContract {
  private static final Filter ALL = new Filter(Optional.empty(), true);

  @Test
  public final void shows_a_key_with_its_owner() {
    ApiKey key = Made.storedBy(roseGarden(), roseGarden().ben());

    assertThatOptional(roseGarden().get(id -> lists().row(id, key.id())))
        .contains(new Row(key, new PersonName("Ben", "Miller")));
  }

  @Test
  public final void shows_whose_keys_are_wanted() {
    ApiKey annas = Made.storedBy(roseGarden(), roseGarden().anna());
    ApiKey bens = Made.storedBy(roseGarden(), roseGarden().ben());
    UserId anna = roseGarden().anna();

    assertThat(ids(ALL)).containsExactlyInAnyOrder(annas.id(), bens.id());
    assertThat(ids(Filter.of(anna))).containsExactly(annas.id());
    assertThat(ids(new Filter(Optional.empty(), false))).containsExactly(bens.id());
    assertThat(ids(new Filter(Optional.of(anna), false))).isEmpty();
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    for (Instant madeAt : Paging.times()) {
      Made.storedBy(roseGarden(), roseGarden().anna(), madeAt);
    }

    List<Row> all = Paging.all(2, page -> roseGarden().get(id -> lists().rows(id, ALL, page)));

    assertThat(all)
        .extracting(row -> row.key().id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                all.stream()
                    .map(it -> new Page.Position(it.key().madeAt(), it.key().id().value()))
                    .toList()));
    assertThat(all).hasSize(Paging.times().size());
  }

  @Test
  public final void hides_a_key_from_every_other_company() {
    ApiKey key = Made.storedBy(roseGarden(), roseGarden().anna(), NOON);

    assertThatOptional(rivalFlorist().get(id -> lists().row(id, key.id()))).isEmpty();
    assertThat(ids(rivalFlorist(), ALL)).isEmpty();
    assertThat(ids(rivalFlorist(), Filter.of(roseGarden().anna()))).isEmpty();
  }

  private List<ApiKeyId> ids(Filter filter) {
    return ids(roseGarden(), filter);
  }

  private List<ApiKeyId> ids(Florist florist, Filter filter) {
    return florist.get(id -> lists().rows(id, filter, Page.first(10))).items().stream()
        .map(row -> row.key().id())
        .toList();
  }

  private ApiKeyLists lists() {
    return roseGarden().persistence().apiKeyLists();
  }
}
