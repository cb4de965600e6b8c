package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.InviteMany.Result;
import io.ticketflower.application.invitation.InviteMany.Verdict;
import io.ticketflower.domain.invitation.InvitationId;
import java.util.List;
import java.util.Optional;

/// What came, or would come, of a list: one result for each of its lines.
@Serdeable.Serializable
@Schema(name = "InvitedList")
record InvitedListView(List<LineView> lines) {

  static InvitedListView of(List<Result> results) {
    return new InvitedListView(results.stream().map(LineView::of).toList());
  }

  /// What comes of one line.
  enum LineResult {
    WOULD_BE_INVITED,
    INVITED,
    ALREADY_MEMBER,
    ALREADY_INVITED,
    INVALID
  }

  /// One line of the list.
  ///
  /// @param line its number in the file, the header being 1
  /// @param faults all that is wrong with it
  /// @param invitation the id of what was made
  @Serdeable.Serializable
  @Schema(name = "InvitedLine")
  record LineView(
      @Schema(example = "2") int line,
      @Schema(example = "clara@rose-garden.example") String email,
      LineResult result,
      List<String> faults,
      Optional<InvitationId> invitation,
      Optional<DeliveryView> delivery) {

    static LineView of(Result result) {
      return switch (result.verdict()) {
        case Verdict.WouldBeInvited _ -> told(result, LineResult.WOULD_BE_INVITED);
        case Verdict.AlreadyMember _ -> told(result, LineResult.ALREADY_MEMBER);
        case Verdict.AlreadyInvited _ -> told(result, LineResult.ALREADY_INVITED);
        case Verdict.Invited(var invitation, var delivery) ->
            new LineView(
                result.line().number(),
                result.line().email(),
                LineResult.INVITED,
                List.of(),
                Optional.of(invitation),
                Optional.of(DeliveryView.of(delivery)));
        case Verdict.Invalid(var messages) ->
            new LineView(
                result.line().number(),
                result.line().email(),
                LineResult.INVALID,
                messages,
                Optional.empty(),
                Optional.empty());
      };
    }

    private static LineView told(Result result, LineResult word) {
      return new LineView(
          result.line().number(),
          result.line().email(),
          word,
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
