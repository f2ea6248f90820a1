package id.tolok.planning.web;

import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.Target;
import id.tolok.achievement.TargetCeiling;
import id.tolok.kernel.Severity;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetChecks;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSplit;
import id.tolok.planning.plan.TargetWords;
import id.tolok.planning.revision.ProposalJudge;
import id.tolok.planning.web.TargetFormPage.Work;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetFormView.Choices;
import id.tolok.planning.web.TargetFormView.Fields;
import id.tolok.planning.web.TargetFormView.Marked;
import id.tolok.planning.web.TargetFormView.Preview;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes the form of a target and the preview of what it changes.
@Component
final class TargetFormViews {

  private static final List<String> CAPS = List.of("", "100", "110", "120", "150", "NONE");
  private static final int QUARTERS = 4;

  private final Visit visit;
  private final TargetViews targets;
  private final ForeseenResults foreseen;
  private final ShownTargets shown;

  TargetFormViews(Visit visit, TargetViews targets, ForeseenResults foreseen) {
    this.visit = visit;
    this.targets = targets;
    this.foreseen = foreseen;
    this.shown = new ShownTargets(visit);
  }

  TargetFormView view(Work work, TargetForm form, Optional<TargetSetting> setting, String refused) {
    return new TargetFormView(
        work.now().indicator().stated().indicator(),
        TargetAddress.edit(work.lineageId(), work.year()),
        TargetAddress.of(work.lineageId(), work.year()),
        decree(work),
        form.value("dilihat").isEmpty() ? work.seen() : form.seen(),
        fields(form),
        choices(form),
        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> quarter(form, quarter)).toList(),
        setting.map(said -> preview(work, said)).orElse(null),
        refused,
        setting
            .filter(said -> ProposalJudge.needsReview(work.now(), said, work.history()))
            .isPresent());
  }

  private String decree(Work work) {
    String text = work.now().indicator().stated().targets().get(Integer.toString(work.year()));
    return text == null
        ? visit.w("planning.form.decree.none", Integer.toString(work.year()))
        : visit.w("planning.form.decree", Integer.toString(work.year()), text.replace('.', ','));
  }

  private Fields fields(TargetForm form) {
    return new Fields(
        field(form, TargetForm.TARGET, "planning.form.target"),
        field(form, TargetForm.FIGURE, "planning.form.figure")
            .withHint(meaningHint(form.value(TargetForm.TARGET))),
        field(form, TargetForm.UNIT, "planning.form.unit"),
        field(form, TargetForm.WORST, "planning.form.worst"),
        field(form, TargetForm.STABILITY, "planning.form.stability"),
        field(form, TargetForm.REASON, "planning.form.reason"));
  }

  private String meaningHint(String words) {
    return TargetWords.find(words)
        .map(meaning ->
            visit.w(
                "planning.words." + meaning.ladder().name(), words, shown.number(meaning.figure())))
        .orElseGet(() -> visit.w("planning.form.figure.hint"));
  }

  private Field field(TargetForm form, String name, String key) {
    return Field.optional(name, visit.w(key))
        .withHint(visit.words().has(key + ".hint") ? visit.w(key + ".hint") : null)
        .withValue(form.value(name))
        .withError(form.error(name));
  }

  /// A choice always has one of its options.
  private Field chosen(TargetForm form, String name, String key) {
    return Field.of(name, visit.w(key))
        .withHint(visit.words().has(key + ".hint") ? visit.w(key + ".hint") : null)
        .withValue(form.value(name))
        .withError(form.error(name));
  }

  private Field quarter(TargetForm form, int quarter) {
    String name = TargetForm.quarter(quarter);
    return Field.of(name, visit.w("planning.stretch.quarter", ShownTargets.roman(quarter)))
        .withValue(form.value(name))
        .withError(form.error(name));
  }

  private Choices choices(TargetForm form) {
    return new Choices(
        chosen(form, TargetForm.SPLIT, "planning.split"),
        options(form, TargetForm.SPLIT, SplitRule.values(), Enum::name, "planning.split."),
        chosen(form, TargetForm.DIRECTION, "planning.direction"),
        options(
            form, TargetForm.DIRECTION, Direction.values(), Direction::code, "planning.direction."),
        chosen(form, TargetForm.CAP, "planning.cap"),
        CAPS.stream()
            .map(cap -> new Option(cap, cap(cap), cap.equals(form.value(TargetForm.CAP))))
            .toList(),
        chosen(form, TargetForm.CEILING, "planning.ceiling"),
        options(form, TargetForm.CEILING, TargetCeiling.values(), Enum::name, "planning.ceiling."),
        chosen(form, TargetForm.NO_EVENT, "planning.no-event"),
        options(
            form,
            TargetForm.NO_EVENT,
            NoEventTreatment.values(),
            Enum::name,
            "planning.no-event."));
  }

  private String cap(String cap) {
    return switch (cap) {
      case "" -> visit.w("planning.cap.agency");
      case "NONE" -> visit.w("planning.cap.none");
      default -> cap + "%";
    };
  }

  private <E> List<Option> options(
      TargetForm form, String name, E[] all, Function<E, String> code, String key) {
    return Arrays.stream(all)
        .map(one ->
            new Option(
                code.apply(one),
                visit.w(key + code.apply(one)),
                code.apply(one).equals(form.value(name))))
        .toList();
  }

  private Preview preview(Work work, TargetSetting setting) {
    var consolidation = work.now().plan().consolidation();
    TargetSplit split = setting.split(consolidation);
    var remarks = new ArrayList<>(split.remarks());
    remarks.addAll(
        TargetChecks.of(
            work.now().indicator().stated(),
            setting.annual(),
            setting.judging().direction(),
            setting.unit()));
    boolean possible =
        split.holds() && remarks.stream().noneMatch(remark -> remark.severity() == Severity.ERROR);
    boolean review = ProposalJudge.needsReview(work.now(), setting, work.history());
    return new Preview(
        setting.annual() instanceof Target.NotPlanned ? List.of() : targets.quarters(split),
        targets.adds(split.plan()),
        remarks.stream()
            .map(remark -> new Marked(targets.badge(remark.severity()), targets.remark(remark)))
            .toList(),
        possible ? changed(work, setting) : List.of(),
        possible,
        visit.w(review ? "planning.form.review" : "planning.form.at-once"));
  }

  private List<ChangedResult> changed(Work work, TargetSetting setting) {
    return foreseen.of(
        work.now().indicator().agencyId(),
        work.planned().with(work.lineageId(), new Standing(work.seen() + 1, null, setting)));
  }
}
