package io.ticketflower.testkit.apikey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.application.apikey.ApiKeyHashes.Place;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [ApiKeyHashes] does.
public abstract class ApiKeyHashesContract extends PersistenceContract {
  @Test
  public final void finds_where_the_key_is() {
    ApiKey key = Made.storedBy(roseGarden(), roseGarden().anna());
    String hash = hash();
    roseGarden().run(id -> hashes().put(id, key.id(), hash));

    assertThatOptional(find(hash)).contains(new Place(roseGarden().id(), key.id()));
    assertThatOptional(find(hash())).isEmpty();
  }

  @Test
  public final void no_hash_leads_to_another_companys_key() {
    ApiKey key = Made.storedBy(roseGarden(), roseGarden().anna());
    String hash = hash();

    assertThatThrownBy(() -> rivalFlorist().run(id -> hashes().put(id, key.id(), hash)))
        .isInstanceOf(RuntimeException.class);

    assertThatOptional(find(hash)).isEmpty();
  }

  private static String hash() {
    return new RandomSecrets().fingerprint(UUID.randomUUID().toString());
  }

  private Optional<Place> find(String hash) {
    return roseGarden().persistence().transactions().acrossCompanies(() -> hashes().find(hash));
  }

  private ApiKeyHashes hashes() {
    return roseGarden().persistence().apiKeyHashes();
  }
}
