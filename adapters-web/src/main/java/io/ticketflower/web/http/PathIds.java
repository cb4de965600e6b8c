package io.ticketflower.web.http;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/// Reads the ids in paths.
@Singleton
final class PathIds implements TypeConverterRegistrar {

  @Override
  public void register(MutableConversionService conversions) {
    TextForms.ids().forEach((type, form) -> register(conversions, type, form));
  }

  private static <T> void register(
      MutableConversionService conversions, Class<T> type, Function<String, Object> form) {
    TypeConverter<CharSequence, T> converter =
        (text, _, context) -> {
          try {
            return Optional.of(type.cast(form.apply(text.toString())));
          } catch (IllegalArgumentException refused) {
            context.reject(refused);
            return Optional.empty();
          }
        };
    conversions.addConverter(CharSequence.class, type, converter);
  }
}
