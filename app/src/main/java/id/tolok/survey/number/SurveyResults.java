package id.tolok.survey.number;

import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the sheets of rounds come to, within the scope of the running work. Approved rounds give
/// what was frozen; all others what their sheets say now, never older than the last commit.
public interface SurveyResults {

  /// Everything a round comes to.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  RoundResults of(long roundId);

  /// Several rounds with the queries of one; those outside of scope are absent.
  Map<Long, RoundResults> ofAll(Collection<Long> roundIds);

  /// The whole round.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  /// @return empty where no sheet counts yet, or an element was answered by nobody
  default Optional<SatisfactionIndex> index(long roundId) {
    return of(roundId).whole().index();
  }

  /// A round after the approved rounds of the same agency and kind before it, the earliest first.
  /// The round itself is the last where it has an index and enough respondents to be shown.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  List<TrendPoint> trend(long roundId);

  /// The approved rounds of an agency, the latest period first.
  List<FrozenRound> approved(long agencyId, RoundKind kind);

  /// The approved round with this hash, also one whose approval was taken back.
  ///
  /// @param hash SHA-256 in lower-case hexadecimal
  Optional<FrozenRound> findFrozen(String hash);

  /// The canonical document a hash stands for.
  Optional<String> findDocument(String hash);

  /// One round in the row of rounds.
  ///
  /// @param index rounded to two decimals, as it was published
  /// @param state approved, or where the round stands that the row leads to
  record TrendPoint(
      long roundId,
      String name,
      LocalDate periodFrom,
      LocalDate periodUntil,
      BigDecimal index,
      ServiceQuality quality,
      int respondents,
      WeightRule weightRule,
      RoundState state) {}
}
