package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Takes the body of a request as it is.
@Singleton
final class DocumentBinder
    implements AnnotatedRequestArgumentBinder<Body, UploadedDocument>,
        TypedRequestArgumentBinder<UploadedDocument>,
        PostponedRequestArgumentBinder<UploadedDocument> {

  @Override
  public Class<Body> getAnnotationType() {
    return Body.class;
  }

  @Override
  public Argument<UploadedDocument> argumentType() {
    return Argument.of(UploadedDocument.class);
  }

  @Override
  public BindingResult<UploadedDocument> bind(
      ArgumentConversionContext<UploadedDocument> context, HttpRequest<?> request) {
    String text = RawBody.text(request, UploadedDocument.LARGEST);
    return () -> Optional.of(new UploadedDocument(text));
  }
}
