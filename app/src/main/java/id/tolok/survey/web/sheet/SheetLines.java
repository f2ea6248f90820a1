package id.tolok.survey.web.sheet;

import id.tolok.organization.Organizations;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.sheet.TimeSlot;
import id.tolok.survey.store.sheet.SheetBatches.Batch;
import id.tolok.survey.store.sheet.SheetRows.Kept;
import id.tolok.survey.web.sheet.PaperView.BatchLine;
import id.tolok.survey.web.sheet.PaperView.SheetLine;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes kept sheets and batches as lines.
@Component
public class SheetLines {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final Organizations organizations;

  SheetLines(Visit visit, Gate gate, Rounds rounds, Organizations organizations) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.organizations = organizations;
  }

  List<SheetLine> sheets(Round round, List<Kept> sheets) {
    var layout = rounds.questionnaire(round.questionnaireId()).layout();
    Map<Long, String> services =
        rounds.services(round.agencyId()).stream()
            .collect(Collectors.toMap(PublicService::id, PublicService::name));
    ZoneId zone = organizations.agency(round.agencyId()).zone().id();
    boolean mayEnter = gate.allows(Action.SURVEY_ENTER, round.agencyId());
    return sheets.stream()
        .map(sheet -> {
          boolean counts = sheet.leftOut() == null;
          String address = SheetAddress.batch(round.id(), sheet.batchId());
          return new SheetLine(
              visit.format().number(sheet.number()),
              sheet.paperNumber().isPresent() ? String.valueOf(sheet.paperNumber().getAsInt()) : "",
              services.getOrDefault(sheet.serviceId(), ""),
              given(sheet, zone),
              who(sheet.respondent()),
              spaced(sheet.scores()),
              state(sheet, layout),
              remark(sheet),
              mayEnter && counts && round.state() == RoundState.OPEN
                  ? SheetAddress.correction(round, sheet.number())
                  : null,
              mayEnter && counts && round.state() != RoundState.APPROVED
                  ? address + "/keluarkan?lembar=" + sheet.number()
                  : null);
        })
        .toList();
  }

  private String given(Kept sheet, ZoneId zone) {
    String day = visit.format().date(LocalDate.ofInstant(sheet.hour(), zone));
    return sheet.channel() == Channel.PAPER
        ? day + ", " + slot(TimeSlot.of(sheet.hour(), zone))
        : day;
  }

  String slot(TimeSlot slot) {
    return visit.w("survey.sheet.slot." + slot.name());
  }

  private String who(Respondent respondent) {
    var texts = SurveyTexts.of(visit);
    String said =
        Stream.of(
                respondent.sex() == null ? "" : texts.sex(respondent.sex()),
                respondent.education() == null ? "" : texts.education(respondent.education()),
                respondent.occupation() == null ? "" : texts.occupation(respondent.occupation()),
                respondent.age() == null ? "" : texts.age(respondent.age()))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? "–" : said;
  }

  private static String spaced(String scores) {
    return String.join(" ", scores.replace('-', '–').split(""));
  }

  private Badge state(Kept sheet, SheetLayout layout) {
    if (sheet.leftOut() != null) {
      return new Badge(Tone.PLAIN, visit.w("survey.sheet.state.out"));
    }
    return layout.counts(sheet.scores())
        ? new Badge(Tone.GOOD, visit.w("survey.sheet.state.counts"))
        : new Badge(Tone.WARNING, visit.w("survey.sheet.state.rejected"));
  }

  private @Nullable String remark(Kept sheet) {
    var out = sheet.leftOut();
    if (out == null) {
      return null;
    }
    return out.replacedBy().isPresent()
        ? visit.w(
            "survey.sheet.replaced-by",
            visit.format().number(out.replacedBy().getAsInt()),
            out.byName())
        : visit.w("survey.sheet.left-out", out.reason(), out.byName());
  }

  public List<BatchLine> batches(List<Batch> batches) {
    return batches.stream()
        .map(batch ->
            new BatchLine(
                name(batch),
                SheetAddress.batch(batch.roundId(), batch.id()),
                visit.format().time(batch.begunAt()),
                batch.enteredByName(),
                count(batch),
                state(batch)))
        .toList();
  }

  String name(Batch batch) {
    return batch.fileName() == null ? visit.w("survey.batch.paper") : batch.fileName();
  }

  private String count(Batch batch) {
    return batch.leftOut() == 0
        ? visit.format().number(batch.sheets())
        : visit.w(
            "survey.batch.count",
            visit.format().number(batch.sheets() - batch.leftOut()),
            visit.format().number(batch.sheets()));
  }

  Badge state(Batch batch) {
    return batch.takenBack() == null
        ? new Badge(Tone.GOOD, visit.w("survey.batch.state.stands"))
        : new Badge(Tone.PLAIN, visit.w("survey.batch.state.taken-back"));
  }
}
