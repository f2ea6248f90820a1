package id.tolok.survey.given;

import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.FollowUp;
import id.tolok.survey.RoundState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Says what happened to surveys before they came into this program: those of the sample world, and
/// what is taken over from another program. Sheets come through the intake all the same. Only for
/// the program itself.
public interface EarlierSurveys {

  /// Dates the steps of a round back; states it never reached are left out.
  ///
  /// @throws IllegalStateException where it is not the program that asks
  void date(long roundId, Map<RoundState, Instant> steps);

  /// Keeps what people wrote.
  ///
  /// @throws IllegalStateException where it is not the program that asks
  void write(long roundId, List<Opinion> opinions);

  /// Keeps the plan after a round.
  ///
  /// @throws IllegalStateException where it is not the program that asks
  void plan(long roundId, List<Planned> followUps);

  /// Lets the sheets of a network wait for a decision, as the form does by itself.
  ///
  /// @throws IllegalStateException where it is not the program that asks
  void hold(long roundId, long origin, Instant at);

  /// What somebody wrote.
  ///
  /// @param kind as the table has it: `COMPLAINT`, `SUGGESTION` or `PRAISE`
  /// @param state as the table has it: `NEW`, `SEEN`, `HIDDEN` or `DONE`
  /// @param contact how to reach them; empty where no answer is asked for
  record Opinion(
      OptionalLong serviceId,
      String kind,
      String body,
      LocalDate on,
      String state,
      String note,
      Optional<String> contact) {}

  /// Types sheets of paper one after the other into an open round, numbered from 1, as a clerk
  /// does.
  ///
  /// @param clerk who types
  /// @param sheets `PAPER`, each with the hour of a day the round takes answers of
  /// @throws IllegalStateException where it is not the program that asks, or one is not kept
  void type(long roundId, Viewer clerk, List<GivenSheet> sheets);

  /// A follow-up with how it ended; empty until it did.
  record Planned(FollowUp.Draft draft, Optional<FollowUp.Done> done) {}
}
