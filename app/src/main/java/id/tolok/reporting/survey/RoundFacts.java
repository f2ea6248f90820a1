package id.tolok.reporting.survey;

import id.tolok.organization.Agency;
import id.tolok.reporting.layout.Report.Signature;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.number.Opinions;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Everything the documents of a round say, read at one moment.
///
/// @param answeredUntil last day answers were taken, earlier than planned where it closed early
/// @param government whose office the agency is
/// @param results frozen once the round is approved
/// @param profile respondents by sex, education, occupation and age, in that order; what nobody
///   said is absent
/// @param channels how the sheets came
/// @param earlier approved rounds of the same kind before this one, the earliest first
/// @param before follow-ups of the round before; empty where there were none
/// @param points places where the round was offered
/// @param words what the office added to its report
/// @param sample whether everything is invented
public record RoundFacts(
    Round round,
    LocalDate answeredUntil,
    Agency agency,
    String government,
    Questionnaire questionnaire,
    RoundResults results,
    List<People> profile,
    People channels,
    List<TrendPoint> earlier,
    Opinions.Counted opinions,
    List<FollowUp> plan,
    Optional<FollowUps.Earlier> before,
    List<ServicePoint> points,
    ReportWords words,
    Signature signature,
    boolean sample) {

  public RoundFacts {
    profile = List.copyOf(profile);
    earlier = List.copyOf(earlier);
    plan = List.copyOf(plan);
    points = List.copyOf(points);
  }

  /// How many respondents belong to each group.
  ///
  /// @param title of the breakdown, such as `Jenis kelamin`
  /// @param groups in the order they are shown
  public record People(String title, List<Group> groups) {
    public People {
      groups = List.copyOf(groups);
    }

    public boolean hidesSome() {
      return groups.stream().anyMatch(group -> group.people().isEmpty());
    }
  }

  /// @param people empty where they are so few that they must be hidden, or would betray those
  public record Group(String label, OptionalInt people) {}

  public QualityScale scale() {
    return results.scale();
  }

  public IndexSummary whole() {
    return results.whole();
  }

  public int respondents() {
    return results.respondents();
  }

  /// The index of a round that has numbers to show.
  ///
  /// @throws java.util.NoSuchElementException where an element was answered by nobody
  public SatisfactionIndex index() {
    return results.whole().index().orElseThrow();
  }

  /// @throws java.util.NoSuchElementException without an index
  public ServiceQuality quality() {
    return results.whole().quality().orElseThrow();
  }

  public boolean isApproved() {
    return results.standing() instanceof RoundResults.Standing.Approved;
  }

  /// Whether its numbers may be shown at all: there is an index, and nobody can be recognised.
  public boolean hasNumbers() {
    return results.whole().index().isPresent() && results.isLargeEnoughToPublish();
  }

  /// The name of an element, also of one the office added.
  public String element(String code) {
    return ElementNames.of(code, questionnaire);
  }

  /// The sign and the name of an element.
  public String signedElement(String code) {
    return ElementNames.sign(code, questionnaire) + " " + element(code);
  }
}
