package io.ticketflower.web.http;

import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.SortKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// How a place in a list is written into a cursor: its id, and behind it by what it is sorted. A
/// place is read only where we have signed it, and so is always whole.
final class Places {
  private static final int ID = 16;
  private static final byte TIME = 1;
  private static final byte TEXT = 2;
  private static final byte COUNT = 3;
  private static final byte NONE = 4;

  private Places() {}

  static byte[] write(Position position) {
    byte[] key = write(position.key());
    return ByteBuffer.allocate(ID + key.length)
        .putLong(position.id().getMostSignificantBits())
        .putLong(position.id().getLeastSignificantBits())
        .put(key)
        .array();
  }

  static Position read(byte[] place) {
    var fields = ByteBuffer.wrap(place);
    var id = new UUID(fields.getLong(), fields.getLong());
    return new Position(readKey(fields), id);
  }

  private static byte[] write(SortKey key) {
    return switch (key) {
      case SortKey.Time(var at) ->
          ByteBuffer.allocate(1 + Long.BYTES + Integer.BYTES)
              .put(TIME)
              .putLong(at.getEpochSecond())
              .putInt(at.getNano())
              .array();
      case SortKey.Text(var text) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        yield ByteBuffer.allocate(1 + bytes.length).put(TEXT).put(bytes).array();
      }
      case SortKey.Count(var count) ->
          ByteBuffer.allocate(1 + Long.BYTES).put(COUNT).putLong(count).array();
      case SortKey.None _ -> new byte[] {NONE};
    };
  }

  private static SortKey readKey(ByteBuffer fields) {
    return switch (fields.get()) {
      case TIME -> SortKey.of(Instant.ofEpochSecond(fields.getLong(), fields.getInt()));
      case TEXT -> SortKey.of(StandardCharsets.UTF_8.decode(fields).toString());
      case COUNT -> SortKey.of(fields.getLong());
      default -> new SortKey.None();
    };
  }
}
