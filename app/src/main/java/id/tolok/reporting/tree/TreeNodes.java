package id.tolok.reporting.tree;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.Reason;
import id.tolok.achievement.grade.Grade;
import id.tolok.figures.print.ShownPercent;
import id.tolok.planning.IndicatorTarget;
import id.tolok.reporting.tree.TreeNode.Kind;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.NumberAddress;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.wording.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes single nodes with their results. A mean is coloured only when nothing it needs is missing.
final class TreeNodes {

  private final Words words;
  private final AgencyScorecard scorecard;
  private final Stretch stretch;
  private final Set<Long> unownedVariables;
  private final Map<Long, ScoredIndicator> indicators = new HashMap<>();

  TreeNodes(Words words, AgencyScorecard scorecard, Stretch stretch, Set<Long> unownedVariables) {
    this.words = words;
    this.scorecard = scorecard;
    this.stretch = stretch;
    this.unownedVariables = unownedVariables;
    scorecard.card().plan().indicators().forEach(each -> indicators.put(each.id(), each));
  }

  /// The mean of an agency is over its main indicators (IKU) where its decree has any.
  TreeNode agency(String name, List<TreeNode> children) {
    return group(Kind.AGENCY, name, scorecard.averaged(), List.of(), average(""), children);
  }

  TreeNode indicator(IndicatorTarget target) {
    long lineage = target.indicator().lineageId();
    List<String> warnings = new ArrayList<>();
    ScoredIndicator indicator = indicators.get(lineage);
    boolean unowned =
        indicator == null
            || indicator.asks().values().stream().anyMatch(unownedVariables::contains);
    if (unowned) {
      warnings.add(words.get("reporting.tree.unowned"));
    }
    var address = new NumberAddress(lineage, scorecard.year(), stretch, scorecard.basis()).path();
    return new TreeNode(
        Kind.INDICATOR,
        target.indicator().stated().indicator(),
        scored(lineage).map(this::status).orElseGet(() -> words.get("reporting.tree.none")),
        scored(lineage).flatMap(Scored::findGrade).map(this::band).orElse(0),
        warnings,
        address,
        List.of());
  }

  /// A node over others, with the mean of the indicators it stands for.
  TreeNode group(
      Kind kind,
      String text,
      List<IndicatorTarget> under,
      List<String> warnings,
      String address,
      List<TreeNode> children) {
    List<Achievement> achievements =
        under.stream()
            .flatMap(target -> scored(target.indicator().lineageId()).stream())
            .map(Scored::achievement)
            .toList();
    MeanAchievement mean = MeanAchievement.of(achievements);
    long nothing =
        achievements.stream()
            .filter(each ->
                each instanceof Achievement.NotMeasured(var reason) && reason == Reason.NO_EVENT)
            .count();
    boolean complete = mean.planned() > 0 && mean.measured() + nothing == mean.planned();
    Optional<Grade> grade =
        complete
            ? mean.findPercent().map(scorecard.card().plan().scale()::grade)
            : Optional.empty();
    return new TreeNode(
        kind,
        text,
        status(mean, grade),
        grade.map(this::band).orElse(0),
        warnings,
        mean.planned() == 0 ? "" : address,
        children);
  }

  /// Where the mean of an objective, of a position, or of a position within one is explained.
  ///
  /// @param objective null for all
  /// @param position null for all
  String average(@Nullable String objective, @Nullable String position) {
    return average(parameter("sasaran", objective) + parameter("jabatan", position));
  }

  private String average(String tail) {
    return "/asal-angka/rata?instansi=%d&tahun=%d&bentang=%s&dasar=%s%s"
        .formatted(
            scorecard.agencyId(),
            scorecard.year(),
            StretchCode.of(stretch),
            scorecard.basis(),
            tail);
  }

  private static String parameter(String name, @Nullable String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String status(Scored scored) {
    return switch (scored.achievement()) {
      case Achievement.Measured measured ->
          ShownPercent.of(measured.percent().rounded())
              + "%"
              + scored.findGrade().map(grade -> " · " + grade.name()).orElse("");
      case Achievement.NotMeasured(var reason) ->
          words.get("reporting.tree.reason." + reason.name());
    };
  }

  private String status(MeanAchievement mean, Optional<Grade> grade) {
    if (mean.planned() == 0) {
      return words.get("reporting.tree.reason.NOT_PLANNED");
    }
    String coverage =
        words.get(
            "reporting.tree.coverage",
            Integer.toString(mean.measured()),
            Integer.toString(mean.planned()));
    return mean.findPercent()
        .map(percent ->
            ShownPercent.of(percent.rounded())
                + "% · "
                + grade.map(known -> known.name() + " · ").orElse("")
                + coverage)
        .orElse(coverage);
  }

  private int band(Grade grade) {
    return scorecard.card().plan().scale().band(grade);
  }

  private Optional<Scored> scored(long lineageId) {
    return indicators.containsKey(lineageId)
        ? Optional.of(scorecard.card().scored(lineageId, stretch))
        : Optional.empty();
  }
}
