package io.ticketflower.web.http;

import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SystemRole;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/// How the words of closed lists are written: roles and permissions small, as people say them;
/// states, kinds and codes in capitals.
public final class Words {
  private Words() {}

  public static String of(Enum<?> word) {
    return switch (word) {
      case PlatformRole role -> role.name().toLowerCase(Locale.ROOT);
      case SystemRole role -> role.name().toLowerCase(Locale.ROOT);
      case Permission permission -> permission.name().toLowerCase(Locale.ROOT);
      default -> word.name();
    };
  }

  /// All words of a list, in its order.
  static SequencedMap<String, Object> of(Class<?> type) {
    var words = new LinkedHashMap<String, Object>();
    for (Object constant : type.getEnumConstants()) {
      words.put(of((Enum<?>) constant), constant);
    }
    return words;
  }
}
