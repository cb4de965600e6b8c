package io.ticketflower.web.http;

import io.micronaut.core.type.Argument;
import io.ticketflower.application.page.Order;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SystemRole;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// How the words of closed lists are written: roles and permissions small, as people say them;
/// states, kinds and codes in capitals; fields to sort by, and columns, as answers call them.
public final class Words {
  private static final Pattern LATER_WORD = Pattern.compile("_(\\w)");

  private Words() {}

  public static String of(Enum<?> word) {
    return switch (word) {
      case PlatformRole role -> role.name().toLowerCase(Locale.ROOT);
      case SystemRole role -> role.name().toLowerCase(Locale.ROOT);
      case Permission permission -> permission.name().toLowerCase(Locale.ROOT);
      case Order.By<?> _, CsvColumn<?> _ -> field(word.name());
      default -> word.name();
    };
  }

  /// The words of a closed list; empty if what is read is none.
  static Optional<SequencedMap<String, Object>> ofType(Argument<?> type) {
    if (type.getType() == Order.class) {
      return Optional.of(orders(type.getFirstTypeVariable().orElseThrow().getType()));
    }
    return type.getType().isEnum() ? Optional.of(of(type.getType())) : Optional.empty();
  }

  /// All words of a list, in its order.
  private static SequencedMap<String, Object> of(Class<?> type) {
    var words = new LinkedHashMap<String, Object>();
    for (Object constant : type.getEnumConstants()) {
      words.put(of((Enum<?>) constant), constant);
    }
    return words;
  }

  /// How a list can run that is sorted by one of these; a dash turns it around.
  private static SequencedMap<String, Object> orders(Class<?> type) {
    var words = new LinkedHashMap<String, Object>();
    of(type)
        .forEach((word, by) -> {
          words.put(word, Order.rising((Order.By<?>) by));
          words.put("-" + word, Order.falling((Order.By<?>) by));
        });
    return words;
  }

  /// As the fields of an answer are called: `SUBMITTED_AT` is `submittedAt`.
  private static String field(String name) {
    return LATER_WORD
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }
}
