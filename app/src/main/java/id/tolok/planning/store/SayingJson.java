package id.tolok.planning.store;

import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.store.RevisionStore.Saying;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Sayings as one parameter of a statement, so that many are kept by one.
final class SayingJson {

  private static final int QUARTERS = 4;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SayingJson() {}

  static String of(List<Saying> sayings) {
    return MAPPER.writeValueAsString(sayings.stream().map(SayingJson::row).toList());
  }

  private static Map<String, @Nullable Object> row(Saying saying) {
    var setting = saying.setting();
    var judging = setting.judging();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("agency", saying.agencyId());
    row.put("lineage", saying.lineageId());
    row.put("year", saying.year());
    row.put("review", saying.needsReview());
    row.put("reason", saying.reason());
    row.put("decree", saying.decreeTarget());
    row.put("low", low(setting.annual()));
    row.put("high", high(setting.annual()));
    row.put("words", setting.inWords());
    row.put("unit", setting.unit());
    row.put("split", setting.split().name());
    row.put("quarter_low", borders(setting.quarters(), SayingJson::low));
    row.put("quarter_high", borders(setting.quarters(), SayingJson::high));
    row.put("direction", judging.direction().code());
    row.put("cap", judging.cap() == null ? null : RatingStore.text(judging.cap()));
    row.put("ceiling", judging.ceiling().name());
    row.put("no_event", judging.noEvent().name());
    row.put("worst", judging.worstTolerated() == null ? null : plain(judging.worstTolerated()));
    row.put(
        "stability", judging.stability() == null ? null : StabilityWriting.of(judging.stability()));
    return row;
  }

  private static @Nullable String low(Target target) {
    return target instanceof Target.NotPlanned ? null : plain(TargetPlan.low(target));
  }

  /// Only a range has an upper border.
  private static @Nullable String high(Target target) {
    return target instanceof Target.Range(_, var high) ? plain(high) : null;
  }

  private static List<@Nullable String> borders(
      Map<Integer, Target> quarters, Function<Target, @Nullable String> border) {
    var borders = new ArrayList<@Nullable String>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      Target target = quarters.get(quarter);
      borders.add(target == null ? null : border.apply(target));
    }
    return borders;
  }

  /// As text, so that no digit is lost on the way.
  private static String plain(BigDecimal figure) {
    return figure.toPlainString();
  }
}
