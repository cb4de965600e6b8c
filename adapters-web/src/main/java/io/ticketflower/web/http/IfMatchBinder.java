package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `If-Match` (RFC 9110): one ETag of ours. One that we never gave out matches nothing; `*`
/// says nothing.
@Singleton
final class IfMatchBinder
    implements AnnotatedRequestArgumentBinder<Header, IfMatch>,
        TypedRequestArgumentBinder<IfMatch>,
        PostponedRequestArgumentBinder<IfMatch> {
  private static final Pattern OURS = Pattern.compile("\"([1-9]\\d{0,8})\"");
  private static final Pattern SOMEBODYS = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");
  private static final int NEVER_WAS = 0;

  @Override
  public Class<Header> getAnnotationType() {
    return Header.class;
  }

  @Override
  public Argument<IfMatch> argumentType() {
    return Argument.of(IfMatch.class);
  }

  @Override
  public BindingResult<IfMatch> bind(
      ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
    List<String> sent = request.getHeaders().getAll("If-Match");
    IfMatch seen = new IfMatch(sent.isEmpty() ? Optional.empty() : read(sent));
    return () -> Optional.of(seen);
  }

  private static Optional<Integer> read(List<String> sent) {
    String text = String.join(",", sent).strip();
    if (text.equals("*")) {
      return Optional.empty();
    }
    var ours = OURS.matcher(text);
    if (ours.matches()) {
      return Optional.of(Integer.valueOf(ours.group(1)));
    }
    if (SOMEBODYS.matcher(text).matches()) {
      return Optional.of(NEVER_WAS);
    }
    throw Refusal.invalid(
        List.of(
            InputFault.inHeader(
                "If-Match",
                "WRONG_FORM",
                "Expected one ETag such as \"3\", quotes included, but got %s."
                    .formatted(TextForms.echo(text)))));
  }
}
