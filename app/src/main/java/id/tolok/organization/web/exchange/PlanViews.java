package id.tolok.organization.web.exchange;

import id.tolok.organization.exchange.ImportPlan;
import id.tolok.organization.exchange.Step;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an import would do, as its page shows it.
@Component
public final class PlanViews {

  private static final int SHOWN_MAX = 400;

  /// A plan on its page.
  ///
  /// @param warning why it was not applied, where somebody tried
  /// @param changes what would be added and changed; what stays is only counted
  /// @param cut ready text where more would be done than is shown
  /// @param fingerprint names this plan when it is applied
  public record PlanView(
      String action,
      String back,
      List<Crumb> crumbs,
      String source,
      @Nullable String warning,
      String summary,
      boolean applicable,
      boolean nothing,
      List<FaultLine> faults,
      List<ChangeLine> changes,
      @Nullable String cut,
      String fingerprint) {}

  /// One fault: where, what and what to do.
  public record FaultLine(String row, String column, String words) {}

  /// One thing that would be added or changed.
  public record ChangeLine(
      String row, Badge effect, String agency, String what, String title, List<ValueLine> values) {}

  /// One value that would become another.
  public record ValueLine(String label, String before, String after) {}

  private final Visit visit;

  PlanViews(Visit visit) {
    this.visit = visit;
  }

  PlanView of(
      ImportPlan plan,
      String action,
      String back,
      List<Crumb> crumbs,
      String source,
      @Nullable String warning) {
    var changes = plan.steps().stream().filter(step -> step.effect() != Step.Effect.SAME).toList();
    boolean cut = changes.size() > SHOWN_MAX || plan.faults().size() > SHOWN_MAX;
    return new PlanView(
        action,
        back,
        crumbs,
        source,
        warning,
        summary(plan),
        plan.faults().isEmpty() && plan.changesAnything(),
        plan.faults().isEmpty() && !plan.changesAnything(),
        plan.faults().stream().limit(SHOWN_MAX).map(this::fault).toList(),
        changes.stream().limit(SHOWN_MAX).map(this::change).toList(),
        cut ? visit.w("organization.import.cut", visit.format().number(SHOWN_MAX)) : null,
        plan.fingerprint());
  }

  private String summary(ImportPlan plan) {
    return plan.faults().isEmpty()
        ? visit.w(
            "organization.import.summary",
            number(plan.count(Step.Effect.ADD)),
            number(plan.count(Step.Effect.CHANGE)),
            number(plan.count(Step.Effect.SAME)))
        : visit.w("organization.import.faulty", number(plan.faults().size()));
  }

  /// What an applied plan did.
  String done(ImportPlan plan) {
    return visit.w(
        "organization.import.done",
        number(plan.count(Step.Effect.ADD)),
        number(plan.count(Step.Effect.CHANGE)));
  }

  private String number(long count) {
    return visit.format().number(count);
  }

  private FaultLine fault(RowFault fault) {
    var column = fault.column();
    return new FaultLine(
        fault.row() == 0 ? "–" : number(fault.row()),
        column == null ? "–" : column.title(),
        visit.w(fault.key(), fault.arguments().toArray()));
  }

  ChangeLine change(Step step) {
    boolean adds = step.effect() == Step.Effect.ADD;
    return new ChangeLine(
        number(step.row()),
        new Badge(
            adds ? Tone.GOOD : step.effect() == Step.Effect.SAME ? Tone.PLAIN : Tone.INFO,
            visit.w("organization.import.effect." + step.effect().name())),
        step.agency(),
        what(step),
        step.title(),
        step.changes().stream()
            .map(change -> new ValueLine(change.column().title(), change.before(), change.after()))
            .toList());
  }

  private String what(Step step) {
    return switch (step) {
      case Step.PutAgency _ -> visit.w("organization.hit.agency");
      case Step.PutUnit _ -> visit.w("organization.hit.unit");
      case Step.PutPosition _ -> visit.w("organization.hit.position");
      case Step.PutOfficial _ -> visit.w("organization.hit.official");
      case Step.PutHolding _ -> visit.w("organization.holding.title");
    };
  }
}
