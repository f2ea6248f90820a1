package id.tolok.planning.form;

import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.Target;
import id.tolok.achievement.TargetCeiling;
import id.tolok.figures.WrittenNumber;
import id.tolok.figures.form.TargetText;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSetting.Judging;
import id.tolok.planning.plan.TargetWords;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A target as typed into a form or a row of a sheet, with what is wrong with it. Numbers that can
/// mean two are asked about, never guessed.
public final class TargetForm {

  public static final String TARGET = "target";
  public static final String FIGURE = "angka";
  public static final String UNIT = "satuan";
  public static final String SPLIT = "pembagian";
  public static final String DIRECTION = "arah";
  public static final String CAP = "batas";
  public static final String CEILING = "tertinggi";
  public static final String NO_EVENT = "tanpaKejadian";
  public static final String WORST = "terburuk";
  public static final String STABILITY = "skalaStabil";
  public static final String REASON = "alasan";

  private static final int QUARTERS = 4;
  private static final int TEXT_MAX = 60;
  private static final int REASON_MAX = 2_000;
  private static final BigDecimal CAP_LEAST = BigDecimal.valueOf(100);

  private final Words words;
  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private TargetForm(Words words, Map<String, String> typed) {
    this.words = words;
    this.typed = typed;
  }

  public static String quarter(int quarter) {
    return "tw" + quarter;
  }

  public static TargetForm sent(Words words, MultiValueMap<String, String> parameters) {
    Map<String, String> typed = new TreeMap<>();
    parameters.toSingleValueMap().forEach((name, value) -> typed.put(name, value.strip()));
    return new TargetForm(words, typed);
  }

  /// What holds now, for changing it. Words of the decree come with the figure they usually stand
  /// for.
  public static TargetForm of(Words words, IndicatorTarget now, @Nullable Standing standing) {
    Map<String, String> typed = new TreeMap<>();
    var usual =
        Optional.ofNullable(now.inWords()).filter(_ -> standing == null).flatMap(TargetWords::find);
    typed.put(
        TARGET, now.inWords() == null ? TargetWriting.of(now.plan().annual()) : now.inWords());
    typed.put(
        FIGURE,
        now.inWords() == null
            ? ""
            : usual
                .map(meaning -> TargetWriting.of(Target.of(meaning.figure())))
                .orElseGet(() -> TargetWriting.of(now.plan().annual())));
    typed.put(UNIT, now.unit() == null ? "" : now.unit());
    Judging judging =
        standing == null
            ? Judging.usual(usual.map(TargetWords::direction).orElse(now.rule().direction()))
            : standing.setting().judging();
    fill(typed, judging);
    SplitRule split = split(now, standing);
    typed.put(SPLIT, split.name());
    quarters(now, standing, split)
        .forEach((quarter, target) -> typed.put(quarter(quarter), TargetWriting.of(target)));
    return new TargetForm(words, typed);
  }

  private static void fill(Map<String, String> typed, Judging judging) {
    Cap cap = judging.cap();
    typed.put(DIRECTION, judging.direction().code());
    typed.put(
        CAP,
        cap == null
            ? ""
            : cap.limit()
                .map(limit -> limit.rounded().stripTrailingZeros().toPlainString())
                .orElse("NONE"));
    typed.put(CEILING, judging.ceiling().name());
    typed.put(NO_EVENT, judging.noEvent().name());
    BigDecimal worst = judging.worstTolerated();
    typed.put(WORST, worst == null ? "" : TargetWriting.of(Target.of(worst)));
    StabilityScale stability = judging.stability();
    typed.put(STABILITY, stability == null ? "" : StabilityWriting.of(stability));
  }

  private static SplitRule split(IndicatorTarget now, @Nullable Standing standing) {
    if (standing != null) {
      return standing.setting().split();
    }
    return switch (now.plan().basis()) {
      case STATED -> SplitRule.BY_HAND;
      case SAME, SPLIT, NONE ->
          now.inWords() == null
              ? SplitRule.usual(now.plan().consolidation())
              : SplitRule.LAST_QUARTER;
    };
  }

  private static Map<Integer, Target> quarters(
      IndicatorTarget now, @Nullable Standing standing, SplitRule split) {
    if (!split.isWritten()) {
      return Map.of();
    }
    return standing == null ? now.plan().quarters() : standing.setting().quarters();
  }

  /// The same with some fields typed anew.
  public TargetForm with(Map<String, String> others) {
    Map<String, String> typed = new TreeMap<>(this.typed);
    others.forEach((name, value) -> typed.put(name, value.strip()));
    return new TargetForm(words, typed);
  }

  /// What is wrong, by field.
  public Map<String, String> errors() {
    return Map.copyOf(errors);
  }

  /// Empty where nothing was typed.
  public String value(String name) {
    return typed.getOrDefault(name, "");
  }

  public @Nullable String error(String name) {
    return errors.get(name);
  }

  public void fault(String name, String message) {
    errors.putIfAbsent(name, message);
  }

  public List<String> faults() {
    return new ArrayList<>(errors.values());
  }

  public int seen() {
    return value("dilihat").matches("\\d{1,6}") ? Integer.parseInt(value("dilihat")) : 0;
  }

  public boolean saves() {
    return value("langkah").equals("simpan");
  }

  public @Nullable String reason() {
    String reason = value(REASON);
    if (reason.length() > REASON_MAX) {
      fault(REASON, words.get("planning.form.too-long", Integer.toString(REASON_MAX)));
    }
    return reason.isEmpty() ? null : reason;
  }

  /// What was typed; empty where something is wrong, which {@link #error} then says.
  public Optional<TargetSetting> setting() {
    TargetText text = text(TARGET);
    String inWords = text instanceof TargetText.InWords(var said) ? said : null;
    Target annual =
        switch (text) {
          case TargetText.Planned(var target, _) -> target;
          case TargetText.InWords _ -> meaning();
          case TargetText.Doubtful _, TargetText.Blank() -> new Target.NotPlanned();
        };
    SplitRule split = choice(SPLIT, SplitRule.class, SplitRule.BY_HAND);
    Map<Integer, Target> quarters = split.isWritten() ? quarters() : Map.of();
    Judging judging = judging();
    checkLength(TARGET);
    checkLength(UNIT);
    return errors.isEmpty()
        ? Optional.of(
            new TargetSetting(
                annual,
                inWords,
                value(UNIT).isEmpty() ? null : value(UNIT),
                split,
                quarters,
                judging))
        : Optional.empty();
  }

  private Map<Integer, Target> quarters() {
    Map<Integer, Target> quarters = new TreeMap<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      String name = quarter(quarter);
      switch (text(name)) {
        case TargetText.Planned(var target, _) -> quarters.put(quarter, target);
        case TargetText.InWords _ -> fault(name, words.get("planning.form.no-number"));
        case TargetText.Doubtful _, TargetText.Blank() -> {}
      }
    }
    return quarters;
  }

  private Judging judging() {
    return new Judging(
        direction(),
        cap(),
        choice(CEILING, TargetCeiling.class, TargetCeiling.OPEN),
        choice(NO_EVENT, NoEventTreatment.class, NoEventTreatment.EXCLUDED),
        worst(),
        stability());
  }

  private Direction direction() {
    for (Direction direction : Direction.values()) {
      if (direction.code().equals(value(DIRECTION))) {
        return direction;
      }
    }
    fault(DIRECTION, words.get("planning.form.choose"));
    return Direction.HIGHER;
  }

  private @Nullable Cap cap() {
    String text = value(CAP);
    if (text.isEmpty()) {
      return null;
    }
    if (text.equals("NONE")) {
      return Cap.NONE;
    }
    if (text.matches("\\d{3}") && new BigDecimal(text).compareTo(CAP_LEAST) >= 0) {
      return Cap.at(new BigDecimal(text));
    }
    fault(CAP, words.get("planning.form.cap.low"));
    return null;
  }

  private @Nullable BigDecimal worst() {
    if (value(WORST).isEmpty()) {
      return null;
    }
    BigDecimal worst = number(WORST);
    if (worst != null && worst.signum() <= 0) {
      fault(WORST, words.get("planning.form.worst.low"));
      return null;
    }
    return worst;
  }

  /// Kept only where it judges something: with a value to hit, and where it is not the usual one.
  private @Nullable StabilityScale stability() {
    if (value(STABILITY).isEmpty() || !value(DIRECTION).equals(Direction.STABLE.code())) {
      return null;
    }
    var read = StabilityWriting.read(value(STABILITY));
    if (read.isEmpty()) {
      fault(STABILITY, words.get("planning.form.stability.wrong"));
    }
    return read.filter(scale -> !scale.equals(StabilityScale.DEFAULT)).orElse(null);
  }

  private Target meaning() {
    if (value(FIGURE).isEmpty()) {
      fault(FIGURE, words.get("planning.form.meaning.missing", value(TARGET)));
      return new Target.NotPlanned();
    }
    BigDecimal figure = number(FIGURE);
    return figure == null ? new Target.NotPlanned() : Target.of(figure);
  }

  private TargetText text(String name) {
    TargetText text = TargetText.ofSheet(value(name));
    if (text instanceof TargetText.Doubtful(var said)) {
      doubtful(name, said);
    }
    return text;
  }

  private @Nullable BigDecimal number(String name) {
    return switch (WrittenNumber.read(value(name))) {
      case WrittenNumber.Reading.Certain(var number) -> number;
      case WrittenNumber.Reading.Doubtful _ -> {
        doubtful(name, value(name));
        yield null;
      }
      case WrittenNumber.Reading.NotANumber() -> {
        fault(name, words.get("planning.form.no-number"));
        yield null;
      }
    };
  }

  private void doubtful(String name, String said) {
    if (WrittenNumber.read(said)
        instanceof WrittenNumber.Reading.Doubtful(var asThousands, var asDecimal)) {
      fault(
          name,
          words.get(
              "planning.form.doubtful",
              said,
              asThousands.toPlainString(),
              asDecimal.toPlainString().replace('.', ',')));
    } else {
      fault(name, words.get("planning.form.no-number"));
    }
  }

  private <E extends Enum<E>> E choice(String name, Class<E> kind, E instead) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(value(name))) {
        return constant;
      }
    }
    if (!value(name).isEmpty()) {
      fault(name, words.get("planning.form.choose"));
    }
    return instead;
  }

  private void checkLength(String name) {
    if (value(name).length() > TEXT_MAX) {
      fault(name, words.get("planning.form.too-long", Integer.toString(TEXT_MAX)));
    }
  }
}
