package id.tolok.survey.web.file;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.file.ColumnPlan;
import id.tolok.survey.file.FileKeeping;
import id.tolok.survey.file.FileKeeping.Outcome;
import id.tolok.survey.file.HeadedTable.Column;
import id.tolok.survey.file.HeadedTable.Opened;
import id.tolok.survey.file.NumberOrder;
import id.tolok.survey.file.SheetFiles;
import id.tolok.survey.file.SheetFiles.Matched;
import id.tolok.survey.store.sheet.WaitingFiles.WaitingFile;
import id.tolok.survey.web.sheet.OutcomeWords;
import id.tolok.survey.web.sheet.SheetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The way of a spreadsheet of answers: take the template or any file, say which column holds what,
/// see what it would do, keep it.
@Controller
final class FilePage {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int NAME_MAX = 200;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SheetFiles files;
  private final FileKeeping keeping;
  private final FileViews views;
  private final AnswerTemplate template;
  private final OutcomeWords outcomes;

  FilePage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      SheetFiles files,
      FileKeeping keeping,
      FileViews views,
      AnswerTemplate template,
      OutcomeWords outcomes) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.files = files;
    this.keeping = keeping;
    this.views = views;
    this.template = template;
    this.outcomes = outcomes;
  }

  @GetMapping(SheetAddress.FILES)
  View start(@PathVariable("round") long roundId) {
    return start(200, entered(roundId), null);
  }

  private Round entered(long roundId) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    return round;
  }

  private View start(int status, Round round, @Nullable String fault) {
    return pages.page(status, "survey/file", "survey.file.title", views.start(round, fault));
  }

  @GetMapping(SheetAddress.FILES + "/templat.xlsx")
  ResponseEntity<byte[]> template(@PathVariable("round") long roundId) {
    var round = entered(roundId);
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("lembar-survei.xlsx").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(template.write(round));
  }

  @PostMapping(SheetAddress.FILES)
  View upload(
      @PathVariable("round") long roundId,
      @RequestParam(required = false) @Nullable MultipartFile berkas) {
    var round = entered(roundId);
    if (round.state() != RoundState.OPEN) {
      return start(409, round, outcomes.notOpen(round.state()));
    }
    byte[] bytes = bytes(berkas);
    String fault = fault(round, bytes);
    if (fault != null) {
      return start(422, round, fault);
    }
    UUID id = files.keep(round, name(berkas), bytes);
    return pages.redirect(SheetAddress.file(round, id));
  }

  /// What is wrong with a file as a whole; null where it can be looked at.
  private @Nullable String fault(Round round, byte[] bytes) {
    if (bytes.length == 0) {
      return visit.w("survey.file.missing");
    }
    if (bytes.length > SheetFiles.SIZE_MAX) {
      return visit.w("survey.file.too-large");
    }
    return switch (files.open(round, bytes)) {
      case Opened.Fault(var why) -> visit.w("survey.file.unreadable." + why.name());
      case Opened.Table(var table) ->
          table.rows().size() > SheetFiles.ROWS_MAX
              ? visit.w("survey.file.too-many", visit.format().number(SheetFiles.ROWS_MAX))
              : null;
    };
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /// The name without folders and signs that no file name needs.
  private static String name(@Nullable MultipartFile file) {
    String given =
        file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String name = given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    if (name.isEmpty()) {
      return "lembar.xlsx";
    }
    return name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
  }

  @GetMapping(SheetAddress.FILE)
  View waiting(@PathVariable("round") long roundId, @PathVariable("file") UUID fileId) {
    var round = entered(roundId);
    return waiting(200, round, matched(round, fileId), null);
  }

  private Matched matched(Round round, UUID fileId) {
    return files.matched(round, file(round, fileId));
  }

  private WaitingFile file(Round round, UUID fileId) {
    return files.find(round, fileId).orElseThrow(() -> new NotFound("file", fileId));
  }

  private View waiting(int status, Round round, Matched matched, @Nullable String warning) {
    return pages.page(
        status,
        "survey/file-plan",
        "survey.file.plan.title",
        views.waiting(round, matched, warning));
  }

  /// @param urutan which elements bare numbers stand for
  /// @param tukar `ya` to exchange the columns of complaints and facilities
  @PostMapping(SheetAddress.FILE + "/kolom")
  View columns(
      @PathVariable("round") long roundId,
      @PathVariable("file") UUID fileId,
      @RequestParam(defaultValue = "") String urutan,
      @RequestParam(defaultValue = "") String tukar,
      @RequestParam Map<String, String> fields) {
    var round = entered(roundId);
    var matched = matched(round, fileId);
    var questions = rounds.questionnaire(round.questionnaireId()).questions();
    int columns = matched.table().columns().stream().mapToInt(Column::index).max().orElse(-1) + 1;
    var plan = ColumnForm.read(fields, questions, columns);
    for (NumberOrder order : NumberOrder.values()) {
      if (order.name().equals(urutan)) {
        plan = files.numbered(round, with(matched, plan), order);
      }
    }
    files.say(round, matched.file(), tukar.equals("ya") ? swapped(plan, questions) : plan);
    return pages.redirect(SheetAddress.file(round, fileId));
  }

  private static Matched with(Matched matched, ColumnPlan plan) {
    return new Matched(
        matched.file(),
        matched.table(),
        plan,
        matched.suggested(),
        matched.numbered(),
        matched.unread());
  }

  private static ColumnPlan swapped(ColumnPlan plan, List<Question> questions) {
    Map<Long, Integer> columns = new HashMap<>(plan.questions());
    var complaints = only(questions, ServiceElement.PENGADUAN);
    var facilities = only(questions, ServiceElement.SARPRAS);
    Integer ofComplaints = complaints == null ? null : columns.get(complaints.id());
    Integer ofFacilities = facilities == null ? null : columns.get(facilities.id());
    if (complaints != null && facilities != null && ofComplaints != null && ofFacilities != null) {
      columns.put(complaints.id(), ofFacilities);
      columns.put(facilities.id(), ofComplaints);
    }
    return new ColumnPlan(columns, plan.parts(), plan.serviceId(), plan.day());
  }

  private static @Nullable Question only(List<Question> questions, ServiceElement element) {
    var found =
        questions.stream()
            .filter(question -> question.elementCode().equals(element.code()))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  @PostMapping(SheetAddress.FILE)
  View keep(@PathVariable("round") long roundId, @PathVariable("file") UUID fileId) {
    var round = entered(roundId);
    var waiting = files.find(round, fileId);
    if (waiting.isEmpty()) {
      return start(404, round, visit.w("survey.file.gone"));
    }
    var matched = files.matched(round, waiting.get());
    return switch (keeping.keep(round, matched)) {
      case Outcome.Kept(var batch, var sheets) ->
          pages.redirect(
              SheetAddress.batch(round.id(), batch),
              Notice.good(visit.w("survey.file.kept", visit.format().number(sheets))));
      case Outcome.Faulty() -> waiting(422, round, matched, visit.w("survey.file.changed"));
      case Outcome.Nothing() -> waiting(422, round, matched, visit.w("survey.file.nothing"));
      case Outcome.NotOpen(var state) ->
          waiting(409, rounds.round(roundId), matched, outcomes.notOpen(state));
      case Outcome.Gone() -> start(404, round, visit.w("survey.file.gone"));
    };
  }

  @PostMapping(SheetAddress.FILE + "/buang")
  View discard(@PathVariable("round") long roundId, @PathVariable("file") UUID fileId) {
    var round = entered(roundId);
    files.find(round, fileId).ifPresent(file -> files.discard(round, file));
    return pages.redirect(SheetAddress.files(round), Notice.good(visit.w("survey.file.discarded")));
  }
}
