package id.tolok.planning.web;

import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.finding.TargetFinding;
import id.tolok.planning.plan.AgencyRating;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSplit;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.web.TargetView.Fact;
import id.tolok.planning.web.TargetView.Quarter;
import id.tolok.planning.web.TargetsView.Choice;
import id.tolok.planning.web.TargetsView.Group;
import id.tolok.planning.web.TargetsView.Problem;
import id.tolok.planning.web.TargetsView.Remark;
import id.tolok.planning.web.TargetsView.Row;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes ready text of targets.
@Component
public final class TargetViews {

  private static final int QUARTERS = 4;

  private final Visit visit;
  private final ShownTargets shown;

  TargetViews(Visit visit) {
    this.visit = visit;
    this.shown = new ShownTargets(visit);
  }

  /// Rows that want something done, the worst first.
  List<Problem> problems(PlannedYear year, List<IndicatorTarget> targets, boolean editable) {
    return targets.stream()
        .filter(target -> worst(target).compareTo(Severity.INFO) != 0)
        .sorted(Comparator.comparingInt(target -> weight(worst(target))))
        .map(target -> problem(year, target, editable))
        .toList();
  }

  List<Group> groups(PlannedYear year, List<IndicatorTarget> targets) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (IndicatorTarget target : targets) {
      rows.computeIfAbsent(target.indicator().position().name(), _ -> new ArrayList<>())
          .add(row(year.year(), target));
    }
    return rows.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  public String rating(AgencyRating rating) {
    return visit.w(
        "planning.rating.sentence",
        visit.w("planning.scale." + rating.scale().code()),
        cap(rating.cap()),
        visit.w("planning.rating.source." + rating.source().name()));
  }

  public String cap(Cap cap) {
    return cap.limit()
        .map(limit -> shown.number(limit.rounded()) + "%")
        .orElseGet(() -> visit.w("planning.cap.none"));
  }

  List<Quarter> quarters(TargetSplit split) {
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(quarter ->
            new Quarter(
                visit.w("planning.stretch.quarter", ShownTargets.roman(quarter)),
                shown.target(split.plan().quarters().get(quarter)),
                shown.target(split.toDate().get(quarter))))
        .toList();
  }

  List<Quarter> quarters(TargetPlan plan) {
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(quarter ->
            new Quarter(
                visit.w("planning.stretch.quarter", ShownTargets.roman(quarter)),
                shown.target(plan.quarters().get(quarter)),
                plan.quarters().containsKey(quarter) ? shown.target(plan.toDate(quarter)) : "–"))
        .toList();
  }

  boolean adds(TargetPlan plan) {
    return plan.consolidation() == Consolidation.SUM;
  }

  /// How a target is judged, as facts.
  public List<Fact> facts(IndicatorTarget target) {
    var rule = target.rule();
    var facts = new ArrayList<Fact>();
    facts.add(fact("planning.annual", shown.annual(target)));
    facts.add(fact("planning.unit", target.unit() == null ? "–" : target.unit()));
    facts.add(
        fact(
            "planning.direction",
            visit.w("planning.direction." + rule.direction().code())
                + " — "
                + rule.direction().formula()));
    facts.add(
        fact(
            "planning.consolidation",
            visit.w("planning.consolidation." + target.plan().consolidation().code())));
    facts.add(fact("planning.cap", cap(rule.cap())));
    facts.add(fact("planning.ceiling", visit.w("planning.ceiling." + rule.ceiling().name())));
    facts.add(fact("planning.no-event", visit.w("planning.no-event." + rule.noEvent().name())));
    rule.findWorstTolerated()
        .ifPresent(worst -> facts.add(fact("planning.worst", shown.number(worst))));
    if (rule.direction() == Direction.STABLE) {
      facts.add(fact("planning.stability", StabilityWriting.of(rule.scale())));
    }
    String baseline = target.indicator().stated().baseline();
    facts.add(fact("planning.baseline", baseline == null ? "–" : baseline));
    facts.add(fact("planning.basis", basis(target)));
    return facts;
  }

  /// What somebody said, as facts.
  public List<Fact> facts(TargetSetting setting, Consolidation consolidation) {
    var facts = new ArrayList<Fact>();
    String figure = shown.target(setting.annual());
    facts.add(
        fact(
            "planning.annual",
            setting.inWords() == null ? figure : setting.inWords() + " (≥ " + figure + ")"));
    facts.add(fact("planning.split", visit.w("planning.split." + setting.split().name())));
    var quarters = setting.split(consolidation).plan().quarters();
    if (!quarters.isEmpty()) {
      facts.add(fact("planning.quarters", written(quarters)));
    }
    facts.add(
        fact(
            "planning.direction",
            visit.w("planning.direction." + setting.judging().direction().code())));
    var stability = setting.judging().stability();
    if (stability != null) {
      facts.add(fact("planning.stability", StabilityWriting.of(stability)));
    }
    return facts;
  }

  /// What holds by the decree alone.
  public List<Fact> standing(IndicatorTarget target) {
    return List.of(
        fact("planning.annual", shown.annual(target)),
        fact(
            "planning.split",
            visit.w("planning.split." + SplitRule.of(target.plan().basis()).name())),
        fact("planning.quarters", written(target.plan().quarters())),
        fact(
            "planning.direction",
            visit.w("planning.direction." + target.rule().direction().code())));
  }

  public Badge state(State state) {
    return new Badge(
        switch (state) {
          case WAITING -> Tone.INFO;
          case HOLDS -> Tone.GOOD;
          case REJECTED -> Tone.BAD;
          case WITHDRAWN -> Tone.PLAIN;
        },
        visit.w("planning.state." + state.name()));
  }

  public String who(Revision.Act act) {
    return visit.w("planning.who", act.name(), visit.format().time(act.at()));
  }

  Fact fact(String key, String value) {
    return new Fact(visit.w(key), value);
  }

  public Remark remark(Finding finding) {
    return new Remark(shown.message(finding), shown.suggestion(finding));
  }

  public Badge badge(Severity severity) {
    return new Badge(ShownTargets.tone(severity), visit.w("planning.severity." + severity.name()));
  }

  /// The quarters in one line.
  public String written(Map<Integer, Target> quarters) {
    var parts = new ArrayList<String>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      parts.add(ShownTargets.roman(quarter) + ": " + shown.target(quarters.get(quarter)));
    }
    return String.join(" · ", parts);
  }

  private Problem problem(PlannedYear year, IndicatorTarget target, boolean editable) {
    String address = TargetAddress.of(target.indicator().lineageId(), year.year());
    boolean missing = target.plan().annual() instanceof Target.NotPlanned;
    boolean open = editable && !year.waiting().contains(target.indicator().lineageId());
    return new Problem(
        target.indicator().stated().indicator(),
        address,
        badge(worst(target)),
        target.remarks().stream()
            .filter(remark ->
                remark.severity() != Severity.INFO
                    || remark.code() == TargetFinding.TARGET_REVISION_WAITS)
            .map(this::remark)
            .toList(),
        open ? TargetAddress.edit(target.indicator().lineageId(), year.year()) : "",
        visit.w(missing ? "planning.edit.first" : "planning.edit"),
        open ? choices(year, target) : List.of());
  }

  /// A zero is answered with one of two words, a target nobody states with one.
  private List<Choice> choices(PlannedYear year, IndicatorTarget target) {
    var codes = target.remarks().stream().map(Finding::code).toList();
    boolean zero = codes.contains(TargetFinding.TARGET_ZERO_UNCLEAR);
    boolean missing = codes.contains(TargetFinding.TARGET_MISSING);
    if (!zero && !missing) {
      return List.of();
    }
    String address = "/target/" + target.indicator().lineageId() + "/jawab?tahun=" + year.year();
    var choices = new ArrayList<Choice>();
    if (zero) {
      choices.add(new Choice(visit.w("planning.answer.zero"), address, "nol", target.revision()));
    }
    choices.add(
        new Choice(visit.w("planning.answer.not-planned"), address, "tidak", target.revision()));
    return choices;
  }

  private Row row(int year, IndicatorTarget target) {
    return new Row(
        target.indicator().stated().indicator(),
        TargetAddress.of(target.indicator().lineageId(), year),
        target.unit() == null ? "–" : target.unit(),
        shown.annual(target),
        IntStream.rangeClosed(1, QUARTERS)
            .mapToObj(quarter -> shown.target(target.plan().quarters().get(quarter)))
            .toList(),
        basis(target),
        rowState(target));
  }

  private Badge rowState(IndicatorTarget target) {
    Severity worst = worst(target);
    if (worst != Severity.INFO) {
      return badge(worst);
    }
    boolean waits =
        target.remarks().stream()
            .anyMatch(remark -> remark.code() == TargetFinding.TARGET_REVISION_WAITS);
    if (waits) {
      return state(State.WAITING);
    }
    return target.plan().annual() instanceof Target.NotPlanned
        ? new Badge(Tone.PLAIN, visit.w("planning.not-planned"))
        : new Badge(Tone.GOOD, visit.w("planning.in-order"));
  }

  private String basis(IndicatorTarget target) {
    String split = visit.w("planning.basis." + target.plan().basis().name());
    return target.revision() == 0
        ? visit.w("planning.basis.decree", split)
        : visit.w("planning.basis.revision", Integer.toString(target.revision()), split);
  }

  private static Severity worst(IndicatorTarget target) {
    return target.remarks().stream()
        .map(Finding::severity)
        .min(Comparator.comparingInt(TargetViews::weight))
        .orElse(Severity.INFO);
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case ERROR -> 0;
      case WARNING -> 1;
      case INFO -> 2;
    };
  }
}
