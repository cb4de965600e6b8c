package io.ticketflower.web.http;

/// What a client sends as the body of a request: a record whose components say what is expected.
///
/// [RecordReader] reads it: a component that is an [java.util.Optional] may be left out, and
/// `@Size` and `@NotBlank` bound texts and lists.
public interface RequestBody {}
