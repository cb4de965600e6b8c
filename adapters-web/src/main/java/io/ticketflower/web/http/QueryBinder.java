package io.ticketflower.web.http;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the query of a request into the record that a controller asks for.
@Singleton
final class QueryBinder
    implements AnnotatedRequestArgumentBinder<RequestBean, Query>,
        TypedRequestArgumentBinder<Query>,
        PostponedRequestArgumentBinder<Query> {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

  @Override
  public Class<RequestBean> getAnnotationType() {
    return RequestBean.class;
  }

  @Override
  public Argument<Query> argumentType() {
    return Argument.of(Query.class);
  }

  @Override
  public BindingResult<Query> bind(
      ArgumentConversionContext<Query> context, HttpRequest<?> request) {
    Query query = read(context.getArgument().getType(), request);
    return () -> Optional.of(query);
  }

  private static <T extends Query> T read(Class<T> type, HttpRequest<?> request) {
    RecordReader.Outcome<T> outcome = RecordReader.read(type, asJson(type, request));
    return outcome
        .value()
        .orElseThrow(
            () -> Refusal.invalid(outcome.faults().stream().map(InputFault::inQuery).toList()));
  }

  private static JsonObject asJson(Class<?> type, HttpRequest<?> request) {
    var members = new LinkedHashMap<String, Json>();
    for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
      members.put(
          parameter.getKey(), asJson(wanted(type, parameter.getKey()), parameter.getValue()));
    }
    return new JsonObject(members);
  }

  private static Class<?> wanted(Class<?> type, String parameter) {
    return Stream.<Argument<?>>of(
            BeanIntrospection.getIntrospection(type).getConstructorArguments())
        .filter(component -> component.getName().equals(parameter))
        .<Class<?>>map(
            component -> component.getFirstTypeVariable().orElse(Argument.STRING).getType())
        .findFirst()
        .orElse(String.class);
  }

  private static Json asJson(Class<?> wanted, List<String> texts) {
    if (wanted == Set.class) {
      return Json.array(
          texts.stream()
              .flatMap(text -> Stream.of(text.split(",", -1)))
              .<Json>map(Json::of)
              .toList());
    }
    if (texts.size() != 1) {
      return Json.array(texts.stream().<Json>map(Json::of).toList());
    }
    String text = texts.getFirst();
    if (wanted == Boolean.class && (text.equals("true") || text.equals("false"))) {
      return Json.of(text.equals("true"));
    }
    boolean isNumber = wanted == Integer.class || wanted == Long.class;
    return isNumber && WHOLE_NUMBER.matcher(text).matches()
        ? Json.of(new BigDecimal(text))
        : Json.of(text);
  }
}
