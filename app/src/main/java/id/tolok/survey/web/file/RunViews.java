package id.tolok.survey.web.file;

import id.tolok.figures.cell.WorkbookCells;
import id.tolok.satisfaction.ElementScore;
import id.tolok.shell.Visit;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.file.ColumnPlan;
import id.tolok.survey.file.ReadFile.Fault;
import id.tolok.survey.file.ReadFile.Remark;
import id.tolok.survey.file.SheetFiles;
import id.tolok.survey.file.SheetFiles.DryRun;
import id.tolok.survey.file.SheetFiles.Matched;
import id.tolok.survey.web.file.FileView.Element;
import id.tolok.survey.web.file.FileView.Line;
import id.tolok.survey.web.file.FileView.Run;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what a file would do.
@Component
class RunViews {

  private final Visit visit;
  private final SheetFiles files;

  RunViews(Visit visit, SheetFiles files) {
    this.visit = visit;
    this.files = files;
  }

  Run run(Round round, Questionnaire questionnaire, Matched matched) {
    var run = files.dryRun(round, matched);
    var read = run.read();
    int sheets = read.rows().size();
    return new Run(
        read.faultCount() == 0 && sheets > 0,
        summary(run),
        visit.w("survey.file.keep", visit.format().number(sheets)),
        run.same()
            .map(batch ->
                visit.w(
                    "survey.file.repeated",
                    visit.format().time(batch.begunAt()),
                    batch.enteredByName()))
            .orElse(null),
        read.faults().stream().map(fault -> line(fault, questionnaire)).toList(),
        read.faultCount() > read.faults().size()
            ? visit.w(
                "survey.file.cut",
                visit.format().number(read.faults().size()),
                visit.format().number(read.faultCount()))
            : null,
        read.remarks().stream().map(this::remark).toList(),
        elements(round, questionnaire, matched, run),
        index(round, run));
  }

  private String summary(DryRun run) {
    var read = run.read();
    if (read.faultCount() > 0) {
      return visit.w(
          "survey.file.summary.faulty",
          visit.format().number(read.faultyRows()),
          visit.format().number(read.rows().size()));
    }
    return visit.w(
        "survey.file.summary",
        visit.format().number(read.rows().size()),
        visit.format().number(run.counts().respondents()),
        visit.format().number(run.counts().rejected()));
  }

  private Line line(Fault fault, Questionnaire questionnaire) {
    var said = fault.arguments();
    Object[] values =
        switch (fault.kind()) {
          case ANSWER ->
              new Object[] {
                said.getFirst(), SurveyTexts.of(visit).element(said.get(1), questionnaire)
              };
          case DAY_OUTSIDE ->
              said.stream()
                  .map(day -> (Object) visit.format().date(LocalDate.parse(day)))
                  .toArray();
          case NO_ANSWERS, SERVICE, DAY, PAPER, PAPER_TWICE, PAPER_KNOWN -> said.toArray();
        };
    boolean nothing =
        (fault.kind() == Fault.Kind.DAY || fault.kind() == Fault.Kind.SERVICE)
            && said.getFirst().isEmpty();
    return new Line(
        fault.place(),
        visit.w("survey.file.fault." + fault.kind().name() + (nothing ? ".empty" : ""), values));
  }

  private String remark(Remark remark) {
    return visit.w(
        "survey.file.remark." + remark.kind().name(),
        remark.text(),
        visit.format().number(remark.rows()));
  }

  private List<Element> elements(
      Round round, Questionnaire questionnaire, Matched matched, DryRun run) {
    var texts = SurveyTexts.of(visit);
    return run.counts().scores(round.weightRule()).stream()
        .map(score ->
            new Element(
                texts.element(score.element(), questionnaire),
                columns(questionnaire, matched.plan(), score),
                texts.number(score.respondents()),
                texts.mean(score.mean()),
                texts.index(score.rounded())))
        .toList();
  }

  private static String columns(Questionnaire questionnaire, ColumnPlan plan, ElementScore score) {
    return questionnaire.questions().stream()
        .filter(question -> question.elementCode().equals(score.element()))
        .map(question -> plan.questions().getOrDefault(question.id(), ColumnPlan.ABSENT))
        .filter(column -> column != ColumnPlan.ABSENT)
        .map(WorkbookCells::letters)
        .collect(Collectors.joining(", "));
  }

  private @Nullable String index(Round round, DryRun run) {
    return run.counts()
        .index(round.weightRule())
        .map(index -> visit.w("survey.file.index", SurveyTexts.of(visit).index(index.rounded())))
        .orElse(null);
  }
}
