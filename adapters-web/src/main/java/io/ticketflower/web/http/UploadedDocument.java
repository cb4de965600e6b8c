package io.ticketflower.web.http;

/// A document as a client uploaded it, to the letter.
public record UploadedDocument(String text) {
  public static final int LARGEST = 1024 * 1024;
}
