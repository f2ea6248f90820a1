package id.tolok.results.recount;

import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.registry.VariableEdits;
import id.tolok.catalogue.registry.VariableOutcome;
import id.tolok.catalogue.registry.VariableSaying;
import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.Targets;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSetting.Judging;
import id.tolok.planning.revision.Outcome.Kept;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revisions;
import id.tolok.scorecard.Adding;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An office in which anything may happen, always through the services that people use.
final class RandomOffice {

  private static final int FIRST_YEAR = 2024;
  private static final int YEARS = 2;
  private static final BigDecimal LARGEST_PART = BigDecimal.valueOf(1_000);
  private static final Set<String> WHOLES = Set.of("jumlah pos", "pelayanan masuk");
  private static final List<String> SHAPES =
      List.of(
          "Kasi | Persentase aktif | [jumlah pos aktif] / [jumlah pos] * %d",
          "Kasi | Jumlah pelayanan | [pelayanan selesai] * %d",
          "Kasi | Persentase tepat waktu | [pelayanan selesai] / [pelayanan masuk] * 100",
          "Kasi | Kenaikan pelayanan | ([pelayanan selesai] - [pelayanan selesai].previousYear) *"
              + " %d",
          "Kasi | Pelayanan per hari | [pelayanan selesai] / {hari kerja}",
          "Sekretaris | Rata-rata waktu | AVERAGE([rata-rata waktu]; [rata-rata tunggu]) + %d",
          "Sekretaris | Laporan | IFMISSING([laporan]; [laporan].previous) + [kegiatan] * %d",
          "Sekretaris | Indeks kepuasan");

  /// The services an office works with.
  record Services(
      VersionMaking making,
      Catalogues catalogues,
      BackdatedWork work,
      Explanations explanations,
      Targets targets,
      Revisions revisions,
      VariableEdits edits) {}

  private final long agencyId;
  private final long positionId;
  private final Viewer proposer;
  private final Viewer approver;
  private final Services services;
  private final Random random;
  private final Map<FigureKey, Figure> known = new HashMap<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private List<Variable> variables = List.of();

  RandomOffice(
      long agencyId,
      long positionId,
      SignedIn planner,
      SignedIn head,
      Services services,
      Random random) {
    this.agencyId = agencyId;
    this.positionId = positionId;
    this.proposer = viewer(planner);
    this.approver = viewer(head);
    this.services = services;
    this.random = random;
    accept("2024-01-02");
  }

  long agencyId() {
    return agencyId;
  }

  /// How often each thing came about.
  Map<String, Integer> done() {
    return done;
  }

  /// Does something, and says how many figures, targets, variables or decrees it tried to change.
  int doSomething() {
    int dice = random.nextInt(1000);
    if (dice < 620) {
      return enter();
    }
    if (dice < 940) {
      return move();
    }
    if (dice < 980) {
      return revise();
    }
    if (dice < 995) {
      return changeVariable();
    }
    accept("202%d-%02d-01".formatted(4 + random.nextInt(2), 1 + random.nextInt(12)));
    return 1;
  }

  private int enter() {
    var quarter = EntryPeriod.quarter(year(), 1 + random.nextInt(4));
    List<Entry> entries = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      var key = anyKey(quarter);
      if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
        int seen = known.containsKey(key) ? known.get(key).version() : 0;
        int stale = random.nextInt(40) == 0 ? 1 : 0;
        entries.add(new Entry(key, Math.max(0, seen - stale), amount(key), null, "memang begitu"));
      }
    }
    var saved = services.work().save(entries, act("Pengisi", entries.getFirst().key(), 0));
    saved
        .values()
        .forEach(outcome -> {
          switch (outcome) {
            case FigureEntry.Outcome.Saved(var figure) -> {
              known.put(figure.key(), figure);
              count("entered");
            }
            case FigureEntry.Outcome.Conflict(var theirs) -> count("conflict");
            case FigureEntry.Outcome.Unusual _ -> count("unusual");
            case FigureEntry.Outcome.Refused(var code, _) -> count("refused " + code);
          }
        });
    return entries.size();
  }

  private int move() {
    Step step = Step.values()[random.nextInt(Step.values().length)];
    var quarter = EntryPeriod.quarter(year(), 1 + random.nextInt(4));
    List<Figure> ready =
        known.values().stream()
            .filter(figure -> isAsked(figure.key()))
            .filter(figure -> figure.key().period().lastDay().equals(quarter.lastDay()))
            .filter(figure -> random.nextInt(50) == 0 || mayTake(step, figure.state()))
            .limit(1 + random.nextInt(12))
            .toList();
    if (ready.isEmpty()) {
      return 0;
    }
    if (step == Step.SUBMIT) {
      explain(quarter.year(), ready);
    }
    var seen = ready.stream().map(each -> new Seen(each.key(), each.version())).toList();
    String reason = step == Step.RETURN || step == Step.REOPEN ? "perlu diperbaiki" : null;
    var act = act("Petugas " + step, ready.getFirst().key(), 1 + step.ordinal());
    switch (services.work().move(step, seen, reason, act)) {
      case FigureFlow.Outcome.Moved(var figures) ->
          figures.forEach(figure -> {
            known.put(figure.key(), figure);
            count(step.name());
          });
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          count("stopped " + obstacles.getFirst().code());
    }
    return seen.size();
  }

  private static boolean mayTake(Step step, FigureState state) {
    return switch (step) {
      case SUBMIT -> state.isOpen();
      case VERIFY -> state == FigureState.SUBMITTED;
      case RETURN -> state == FigureState.SUBMITTED || state == FigureState.VERIFIED;
      case APPROVE -> state == FigureState.VERIFIED;
      case REOPEN -> state == FigureState.APPROVED;
    };
  }

  private void explain(int year, List<Figure> figures) {
    var quarters = figures.stream().map(figure -> figure.key().period().lastQuarter()).toList();
    for (var demand : services.explanations().required(agencyId, year, quarters)) {
      if (!demand.met()) {
        var due = EntryPeriod.quarter(year, demand.key().quarter()).lastDay().plusMonths(3);
        services
            .explanations()
            .write(
                demand.key(),
                demand.given() == null ? 0 : demand.given().version(),
                new Explanation.Words(
                    "hujan", "jalan putus", "dijadwalkan ulang", due, OptionalLong.of(positionId)));
        count("explained");
      }
    }
  }

  private int revise() {
    int year = year();
    List<IndicatorTarget> targets = services.targets().ofYear(agencyId, year);
    var target = targets.get(random.nextInt(targets.size()));
    long lineage = target.indicator().lineageId();
    var setting =
        new TargetSetting(
            Target.of(BigDecimal.valueOf(1 + random.nextInt(200))),
            null,
            target.unit(),
            SplitRule.values()[random.nextInt(2)],
            Map.of(),
            Judging.usual(random.nextBoolean() ? Direction.HIGHER : Direction.LOWER));
    var proposal =
        new Revisions.Proposal(
            agencyId, lineage, year, target.revision(), setting, "sesuai anggaran perubahan");
    switch (CurrentViewer.as(proposer, () -> services.revisions().propose(proposal))) {
      case Kept(Revision revision) when revision.state() == Revision.State.WAITING -> {
        count("target proposed");
        CurrentViewer.as(
            approver,
            () ->
                services
                    .revisions()
                    .review(revision.id(), Revision.Review.Outcome.ACCEPTED, "setuju"));
        count("target revised");
      }
      case Kept _ -> count("target set");
      case id.tolok.planning.revision.Outcome.Refused(var cause) -> count("target " + cause);
    }
    return 1;
  }

  /// Another way of adding, another start, another source, or two that become one.
  private int changeVariable() {
    var variable = variables.get(random.nextInt(variables.size()));
    var edits = services.edits();
    if (random.nextInt(6) == 0) {
      var other = variables.get(random.nextInt(variables.size()));
      var merged = CurrentViewer.as(proposer, () -> edits.merge(variable.id(), other.id()));
      count("merge " + word(merged));
      if (merged instanceof VariableOutcome.Done(var undo) && random.nextBoolean()) {
        count("part " + word(CurrentViewer.as(proposer, () -> edits.undoMerge(undo))));
      }
    } else {
      var now = VariableSaying.of(variable);
      var said =
          new VariableSaying(
              now.unit(),
              now.ownerPositionId(),
              now.kind(),
              Adding.values()[random.nextInt(Adding.values().length)],
              now.limits(),
              binding(),
              BigDecimal.valueOf(random.nextInt(100)));
      count(
          "variable "
              + word(
                  CurrentViewer.as(proposer, () -> edits.change(variable.id(), now.mark(), said))));
    }
    variables = services.catalogues().agencyVariables(agencyId);
    return 1;
  }

  private Variable.Binding binding() {
    return switch (random.nextInt(8)) {
      case 0 -> new Variable.Binding.Constant(BigDecimal.valueOf(random.nextInt(50)));
      case 1 -> {
        var targets = services.targets().ofYear(agencyId, year());
        var target = targets.get(random.nextInt(targets.size()));
        yield new Variable.Binding.IndicatorActual(target.indicator().lineageId());
      }
      default -> Variable.Binding.entered();
    };
  }

  private static String word(VariableOutcome outcome) {
    return switch (outcome) {
      case VariableOutcome.Done _ -> "done";
      case VariableOutcome.Refused(var cause, _) -> cause.name();
    };
  }

  /// Another decree: some of the indicators, some of them computed in another way.
  private void accept(String validFrom) {
    String lines =
        SHAPES.stream()
            .filter(_ -> known.isEmpty() || random.nextInt(8) > 0)
            .map(shape -> shape.formatted(1 + random.nextInt(3)))
            .reduce("", (text, line) -> text + line + "\n");
    services.making().make(TestDecree.of(lines).acceptedFor(agencyId, validFrom));
    variables = services.catalogues().agencyVariables(agencyId);
    count("decree");
  }

  /// Something whose window is open after a quarter.
  private FigureKey anyKey(EntryPeriod quarter) {
    while (true) {
      var variable = variables.get(random.nextInt(variables.size()));
      for (EntryPeriod period : EntryPeriod.all(quarter.year(), variable.kind())) {
        if (period.lastDay().equals(quarter.lastDay())) {
          return new FigureKey(agencyId, variable.id(), period);
        }
      }
    }
  }

  /// Nothing, nothing happened, or something; now and then more than the whole it is part of.
  private @Nullable BigDecimal amount(FigureKey key) {
    int dice = random.nextInt(20);
    if (dice == 0) {
      return null;
    }
    boolean whole = WHOLES.contains(name(key)) != (dice == 2);
    BigDecimal part = BigDecimal.valueOf(random.nextInt(100_000), 2 + random.nextInt(3));
    return dice == 1 ? BigDecimal.ZERO : whole ? part.add(LARGEST_PART) : part;
  }

  /// Whether its variable was not merged into another.
  private boolean isAsked(FigureKey key) {
    return variables.stream().anyMatch(variable -> variable.id() == key.variableId());
  }

  private String name(FigureKey key) {
    return variables.stream()
        .filter(variable -> variable.id() == key.variableId())
        .map(Variable::name)
        .findFirst()
        .orElse("");
  }

  private int year() {
    return FIRST_YEAR + random.nextInt(YEARS);
  }

  private static Figure.Act act(String name, FigureKey key, int later) {
    LocalDate day = key.period().lastDay().plusDays(2 + later);
    return new Figure.Act(OptionalLong.empty(), name, day.atTime(3, 0).toInstant(ZoneOffset.UTC));
  }

  private Viewer viewer(SignedIn person) {
    return new Viewer(
        OptionalLong.of(person.accountId()), person.login(), Set.of(agencyId), Viewer.Kind.PERSON);
  }

  private void count(String what) {
    done.merge(what, 1, Integer::sum);
  }
}
