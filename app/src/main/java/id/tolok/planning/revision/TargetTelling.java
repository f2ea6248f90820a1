package id.tolok.planning.revision;

import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetWriting;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A target as the trail of changes keeps it, and as two are compared.
public record TargetTelling(
    String target,
    @Nullable String unit,
    String split,
    Map<Integer, String> quarters,
    String direction,
    @Nullable String cap,
    String ceiling,
    String noEvent,
    @Nullable String worstTolerated,
    @Nullable String stability) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public static TargetTelling of(TargetSetting setting) {
    var judging = setting.judging();
    Map<Integer, String> quarters = new TreeMap<>();
    setting
        .quarters()
        .forEach((quarter, target) -> quarters.put(quarter, TargetWriting.of(target)));
    String figure = TargetWriting.of(setting.annual());
    return new TargetTelling(
        setting.inWords() == null ? figure : setting.inWords() + " = " + figure,
        setting.unit(),
        setting.split().name(),
        quarters,
        judging.direction().code(),
        judging.cap() == null ? null : judging.cap().toString(),
        judging.ceiling().name(),
        judging.noEvent().name(),
        judging.worstTolerated() == null
            ? null
            : judging.worstTolerated().stripTrailingZeros().toPlainString(),
        judging.stability() == null ? null : StabilityWriting.of(judging.stability()));
  }

  static String json(Revision revision) {
    return MAPPER.writeValueAsString(of(revision.setting()));
  }

  /// What held before.
  static String json(IndicatorTarget target) {
    Map<Integer, String> quarters = new TreeMap<>();
    target
        .plan()
        .quarters()
        .forEach((quarter, planned) -> quarters.put(quarter, TargetWriting.of(planned)));
    return MAPPER.writeValueAsString(
        Map.of(
            "target", TargetWriting.of(target.plan().annual()),
            "quarters", quarters,
            "direction", target.rule().direction().code()));
  }
}
