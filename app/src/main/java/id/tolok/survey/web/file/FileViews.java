package id.tolok.survey.web.file;

import id.tolok.figures.cell.WorkbookCells;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.file.ColumnPlan;
import id.tolok.survey.file.FilePart;
import id.tolok.survey.file.HeadedTable.Column;
import id.tolok.survey.file.PlanGap;
import id.tolok.survey.file.SheetFiles;
import id.tolok.survey.file.SheetFiles.Matched;
import id.tolok.survey.given.Channel;
import id.tolok.survey.sheet.TakingBack;
import id.tolok.survey.web.file.FileView.Choice;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.sheet.OutcomeWords;
import id.tolok.survey.web.sheet.SheetAddress;
import id.tolok.survey.web.sheet.SheetLines;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the views of the pages of spreadsheets.
@Component
class FileViews {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundTabs tabs;
  private final SheetFiles files;
  private final TakingBack taking;
  private final SheetLines lines;
  private final OutcomeWords outcomes;
  private final RunViews runs;

  FileViews(
      Visit visit,
      Gate gate,
      Rounds rounds,
      RoundTabs tabs,
      SheetFiles files,
      TakingBack taking,
      SheetLines lines,
      OutcomeWords outcomes,
      RunViews runs) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.tabs = tabs;
    this.files = files;
    this.taking = taking;
    this.lines = lines;
    this.outcomes = outcomes;
    this.runs = runs;
  }

  FileView.Start start(Round round, @Nullable String fault) {
    boolean open = round.state() == RoundState.OPEN;
    var batches =
        taking.batches(round).stream().filter(batch -> batch.channel() == Channel.FILE).toList();
    return new FileView.Start(
        tabs.crumbs(round),
        tabs.of(round, RoundTabs.Page.FILES),
        round.name(),
        open ? null : outcomes.notOpen(round.state()),
        gate.allows(Action.SURVEY_EDIT, round.agencyId())
            ? RoundTabs.Page.SETTINGS.address(round.id())
            : null,
        SheetAddress.files(round) + "/templat.xlsx",
        SheetAddress.files(round),
        Field.of("berkas", visit.w("survey.file.field"))
            .withHint(visit.w("survey.file.field.hint", visit.format().number(SheetFiles.ROWS_MAX)))
            .withError(fault),
        lines.batches(batches));
  }

  FileView.Waiting waiting(Round round, Matched matched, @Nullable String warning) {
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    var gaps = files.gaps(round, matched.plan());
    String address = SheetAddress.file(round, matched.file().id());
    return new FileView.Waiting(
        crumbs(round),
        matched.file().name(),
        gaps(gaps, questionnaire),
        matched.numbered(),
        isSwappable(matched.plan(), questionnaire),
        address + "/kolom",
        questionnaire.questions().stream()
            .map(question -> question(matched, questionnaire, question))
            .toList(),
        List.of(FilePart.values()).stream().map(part -> part(matched, part)).toList(),
        service(round, matched),
        Field.of(ColumnForm.DAY, visit.w("survey.file.day"))
            .withHint(visit.w("survey.file.day.hint"))
            .withValue(matched.plan().day() == null ? "" : String.valueOf(matched.plan().day())),
        matched.unread().isEmpty() || !gaps.isEmpty()
            ? null
            : visit.w("survey.file.unread", String.join("; ", matched.unread())),
        gaps.isEmpty() ? runs.run(round, questionnaire, matched) : null,
        warning,
        address,
        address + "/buang");
  }

  private List<Crumb> crumbs(Round round) {
    var crumbs = new ArrayList<>(tabs.crumbs(round));
    crumbs.add(new Crumb(visit.w("survey.file.title"), SheetAddress.files(round)));
    return crumbs;
  }

  /// Questions without a column are named together, everything else by itself.
  private List<String> gaps(List<PlanGap> gaps, Questionnaire questionnaire) {
    var said = new LinkedHashSet<String>();
    var undecided = new LinkedHashSet<String>();
    for (PlanGap gap : gaps) {
      if (gap instanceof PlanGap.Undecided(var question)) {
        undecided.add(SurveyTexts.of(visit).element(question.elementCode(), questionnaire));
      } else {
        said.add(gap(gap, questionnaire));
      }
    }
    if (!undecided.isEmpty()) {
      said.add(visit.w("survey.file.gap.undecided", String.join("; ", undecided)));
    }
    return List.copyOf(said);
  }

  private String gap(PlanGap gap, Questionnaire questionnaire) {
    var texts = SurveyTexts.of(visit);
    return switch (gap) {
      case PlanGap.Undecided(var question) -> texts.element(question.elementCode(), questionnaire);
      case PlanGap.Twice(var column) ->
          visit.w("survey.file.gap.twice", WorkbookCells.letters(column));
      case PlanGap.NoElement(var code) ->
          visit.w("survey.file.gap.no-element", texts.element(code, questionnaire));
      case PlanGap.NoService() -> visit.w("survey.file.gap.no-service");
      case PlanGap.NoDay() -> visit.w("survey.file.gap.no-day");
    };
  }

  private static boolean isSwappable(ColumnPlan plan, Questionnaire questionnaire) {
    return hasColumn(plan, questionnaire, ServiceElement.PENGADUAN)
        && hasColumn(plan, questionnaire, ServiceElement.SARPRAS);
  }

  private static boolean hasColumn(
      ColumnPlan plan, Questionnaire questionnaire, ServiceElement element) {
    var questions =
        questionnaire.questions().stream()
            .filter(question -> question.elementCode().equals(element.code()))
            .toList();
    return questions.size() == 1
        && plan.questions().getOrDefault(questions.getFirst().id(), ColumnPlan.ABSENT)
            != ColumnPlan.ABSENT;
  }

  private Choice question(Matched matched, Questionnaire questionnaire, Question question) {
    var texts = SurveyTexts.of(visit);
    Integer decided = matched.plan().questions().get(question.id());
    Integer chosen = decided == null ? matched.suggested().get(question.id()) : decided;
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("survey.file.choose"), chosen == null));
    options.addAll(columns(matched, chosen));
    options.add(
        new Option(
            ColumnForm.ABSENT,
            visit.w("survey.file.absent"),
            chosen != null && chosen == ColumnPlan.ABSENT));
    var field =
        Field.of(
                ColumnForm.question(question), texts.element(question.elementCode(), questionnaire))
            .withHint(texts.inLanguage(question.text()));
    return new Choice(field, options, sample(matched, chosen));
  }

  private Choice part(Matched matched, FilePart part) {
    Integer chosen = matched.plan().parts().get(part);
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("survey.file.absent"), chosen == null));
    options.addAll(columns(matched, chosen));
    return new Choice(
        part == FilePart.SERVICE || part == FilePart.DAY
            ? Field.of(ColumnForm.part(part), visit.w("survey.file.part." + part.name()))
            : Field.optional(ColumnForm.part(part), visit.w("survey.file.part." + part.name())),
        options,
        sample(matched, chosen));
  }

  private Choice service(Round round, Matched matched) {
    Long chosen = matched.plan().serviceId();
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("survey.file.choose"), chosen == null));
    files
        .services(round)
        .forEach(service ->
            options.add(
                new Option(
                    String.valueOf(service.id()),
                    service.name(),
                    chosen != null && chosen == service.id())));
    return new Choice(
        Field.of(ColumnForm.SERVICE, visit.w("survey.file.service"))
            .withHint(visit.w("survey.file.service.hint")),
        options,
        "");
  }

  private List<Option> columns(Matched matched, @Nullable Integer chosen) {
    return matched.table().columns().stream()
        .map(column ->
            new Option(
                String.valueOf(column.index()),
                heading(column),
                chosen != null && chosen == column.index()))
        .toList();
  }

  private static String heading(Column column) {
    return column.heading().isEmpty()
        ? column.letters()
        : column.letters() + " · " + column.heading();
  }

  private static String sample(Matched matched, @Nullable Integer chosen) {
    return matched.table().columns().stream()
        .filter(column -> chosen != null && column.index() == chosen)
        .findFirst()
        .map(column -> String.join(" · ", column.samples()))
        .orElse("");
  }
}
