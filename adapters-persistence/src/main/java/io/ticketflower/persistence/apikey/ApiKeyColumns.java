package io.ticketflower.persistence.apikey;

import static io.ticketflower.persistence.schema.Tables.API_KEYS;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.apikey.KeyScopes;
import io.ticketflower.domain.identity.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/// How an API key stands in its row.
final class ApiKeyColumns {
  static final List<Field<?>> ALL =
      List.of(
          API_KEYS.ID,
          API_KEYS.OWNER_ID,
          API_KEYS.NAME,
          API_KEYS.PREFIX,
          API_KEYS.SCOPES,
          API_KEYS.MADE_AT,
          API_KEYS.EXPIRES_AT,
          API_KEYS.LAST_USED_AT,
          API_KEYS.REVOKED_AT);

  private ApiKeyColumns() {}

  static ApiKey key(Record row) {
    return new ApiKey(
        row.get(API_KEYS.ID),
        row.get(API_KEYS.OWNER_ID),
        new KeyName(row.get(API_KEYS.NAME)),
        row.get(API_KEYS.PREFIX),
        scopes(row.get(API_KEYS.SCOPES)),
        row.get(API_KEYS.MADE_AT),
        row.get(API_KEYS.EXPIRES_AT),
        Optional.ofNullable(row.get(API_KEYS.LAST_USED_AT)),
        Optional.ofNullable(row.get(API_KEYS.REVOKED_AT)));
  }

  static String[] names(KeyScopes scopes) {
    return scopes.permissions().stream().map(Permission::name).sorted().toArray(String[]::new);
  }

  private static KeyScopes scopes(String[] names) {
    return new KeyScopes(Arrays.stream(names).map(Permission::valueOf).collect(toSet()));
  }
}
