package id.tolok.planning.web.sheet;

import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.batch.TargetBatch.Ended;
import id.tolok.planning.batch.TargetBatch.Kept;
import id.tolok.planning.batch.TargetBatches;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.revision.Revision.Review;
import id.tolok.planning.sheet.TargetReading;
import id.tolok.planning.sheet.TargetSheets;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.Years;
import id.tolok.planning.web.sheet.TargetSheetViews.Shown;
import id.tolok.shell.GivenFile;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
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

/// Targets through a spreadsheet: take the template, fill it, see what it would change, keep it,
/// let somebody decide on it, take it back.
@Controller
final class TargetSheetPage {

  private static final String PAGE = TargetAddress.SHEETS;

  private static final String FILE =
      PAGE + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
  private static final String BATCH = PAGE + "/kiriman/{batch:\\d{1,18}}";
  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int YEARS_MAX = 6;
  private static final int BATCHES_SHOWN = 20;
  private static final int REASON_MAX = 2_000;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final PlannedYears years;
  private final TargetSheets sheets;
  private final TargetBatches batches;
  private final TargetSheetViews views;
  private final TargetBatchViews batchViews;

  TargetSheetPage(
      Pages pages,
      Visit visit,
      Gate gate,
      PlannedYears years,
      TargetSheets sheets,
      TargetBatches batches,
      TargetSheetViews views,
      TargetBatchViews batchViews) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.years = years;
    this.sheets = sheets;
    this.batches = batches;
    this.views = views;
    this.batchViews = batchViews;
  }

  @GetMapping(PAGE)
  View start(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun) {
    var agency = instansi == null ? visit.context().agencyId() : OptionalLong.of(instansi);
    if (agency.isEmpty()) {
      gate.requireAnywhere(Action.TARGET_EDIT);
      return pages.page(
          "planning/sheet",
          "planning.sheet.title",
          views.choice(year(tahun), gate.agencies(Action.TARGET_EDIT)));
    }
    return start(200, agency.getAsLong(), year(tahun), null);
  }

  private View start(int status, long agencyId, int year, @Nullable String fault) {
    gate.require(Action.TARGET_EDIT, agencyId);
    return pages.page(
        status,
        "planning/sheet",
        "planning.sheet.title",
        views.start(
            agencyId, years.year(agencyId, year), batches.batches(agencyId, BATCHES_SHOWN), fault));
  }

  /// @param sampai last year, where all years of the plan are taken together
  @GetMapping(PAGE + "/templat.xlsx")
  ResponseEntity<byte[]> template(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam(required = false) @Nullable Integer sampai) {
    gate.require(Action.TARGET_EDIT, instansi);
    int first = year(tahun);
    int last = sampai == null ? first : Math.clamp(year(sampai), first, first + YEARS_MAX - 1);
    String name = "target-" + first + (last > first ? "-" + last : "") + ".xlsx";
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            sheets.template(
                instansi, IntStream.rangeClosed(first, last).boxed().toList(), visit.words()));
  }

  @PostMapping(PAGE)
  View upload(
      @RequestParam long instansi,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(required = false) @Nullable MultipartFile berkas) {
    gate.require(Action.TARGET_EDIT, instansi);
    int year = year(tahun);
    var file = GivenFile.of(berkas);
    var fault = file.fault(visit.words());
    if (fault.isPresent()) {
      return start(422, instansi, year, fault.get());
    }
    String unfit = unfit(TargetReading.read(file.bytes(), visit.words()), instansi, year);
    return unfit == null
        ? pages.redirect(PAGE + "/" + sheets.keep(instansi, file.name(), file.bytes()))
        : start(422, instansi, year, unfit);
  }

  /// What is wrong with a file as a whole; null where it can be looked at.
  private @Nullable String unfit(TargetReading.Read read, long agencyId, int year) {
    if (read.fault() != null) {
      return read.fault();
    }
    if (read.agencyId() != agencyId) {
      return visit.w("shell.sheet.file.other-agency", read.agency());
    }
    return read.years().contains(year)
        ? null
        : visit.w(
            "planning.sheet.other-year",
            String.join(", ", read.years().stream().map(String::valueOf).toList()),
            String.valueOf(year));
  }

  @GetMapping(FILE)
  View preview(@PathVariable UUID id) {
    var file = sheets.find(id).orElseThrow(() -> new NotFound("target sheet", id));
    gate.require(Action.TARGET_EDIT, file.agencyId());
    var read = sheets.read(file, visit.words());
    var plan = batches.dryRun(TargetSheets.order(file, read), visit.words());
    return preview(200, new Shown(file, read, plan, "", null, null));
  }

  private View preview(int status, Shown shown) {
    return pages.page(status, "planning/sheet-plan", "planning.sheet.preview", views.plan(shown));
  }

  @PostMapping(FILE)
  View apply(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String tampil,
      @RequestParam(defaultValue = "") String alasan) {
    var waiting = sheets.find(id);
    if (waiting.isEmpty()) {
      return gone(id);
    }
    WaitingFile file = waiting.get();
    gate.require(Action.TARGET_EDIT, file.agencyId());
    var read = sheets.read(file, visit.words());
    var order = TargetSheets.order(file, read);
    String reason = alasan.strip();
    if (!read.faults().isEmpty() || reason.length() > REASON_MAX) {
      String error =
          reason.length() > REASON_MAX
              ? visit.w("planning.form.too-long", String.valueOf(REASON_MAX))
              : null;
      var plan = batches.dryRun(order, visit.words());
      return preview(422, new Shown(file, read, plan, reason, error, null));
    }
    return switch (batches.keep(order, tampil, reason.isEmpty() ? null : reason, visit.words())) {
      case Kept.Done(var batch) -> {
        sheets.forget(id);
        yield pages.redirect(
            TargetAddress.batch(batch.id()),
            Notice.good(
                visit.w("planning.sheet.kept", visit.format().number(batch.writtenCount()))));
      }
      case Kept.NothingNew() -> {
        sheets.forget(id);
        yield pages.redirect(
            PAGE + "?instansi=" + file.agencyId(),
            Notice.warning(visit.w("planning.sheet.nothing-new")));
      }
      case Kept.ReasonMissing(var plan) ->
          preview(
              422,
              new Shown(
                  file, read, plan, reason, visit.w("planning.refused.REASON_MISSING"), null));
      case Kept.NotAgreed(var plan) ->
          preview(
              409, new Shown(file, read, plan, reason, null, visit.w("shell.sheet.plan-changed")));
    };
  }

  /// What a second click on "keep" is told: the list of what was kept stands below.
  private View gone(UUID id) {
    long agency = visit.context().agencyId().orElseThrow(() -> new NotFound("target sheet", id));
    if (!gate.allows(Action.TARGET_EDIT, agency)) {
      throw new NotFound("target sheet", id);
    }
    return start(404, agency, visit.context().year(), visit.w("shell.sheet.gone"));
  }

  @GetMapping(BATCH)
  View batch(@PathVariable long batch) {
    return batch(200, batches.batch(batch), List.of());
  }

  private View batch(int status, TargetBatch batch, List<String> reasons) {
    return pages.page(
        status,
        "planning/sheet-batch",
        "planning.sheet.batch",
        batchViews.of(batch, batches.said(batch), reasons));
  }

  @PostMapping(BATCH + "/batal")
  View undo(@PathVariable long batch, @RequestParam(defaultValue = "") String yakin) {
    var known = batches.batch(batch);
    if (!yakin.equals("ya")) {
      gate.require(Action.TARGET_EDIT, known.agencyId());
      return pages.page(
          "shell/confirmation",
          "shell.confirm.title",
          new Confirmation(
              visit.w("planning.sheet.undo.question", known.name()),
              visit.w("shell.sheet.undo"),
              TargetAddress.batch(batch) + "/batal",
              Map.of(),
              TargetAddress.batch(batch)));
    }
    return ended(batch, batches.undo(batch, visit.words()), "planning.sheet.undo.done");
  }

  @PostMapping(BATCH + "/terima")
  View accept(@PathVariable long batch) {
    return ended(
        batch,
        batches.review(batch, Review.Outcome.ACCEPTED, null, visit.words()),
        "planning.sheet.accepted");
  }

  @PostMapping(BATCH + "/tolak")
  View reject(@PathVariable long batch, @RequestParam(defaultValue = "") String alasan) {
    String reason = alasan.isBlank() ? null : alasan.strip();
    return ended(
        batch,
        batches.review(batch, Review.Outcome.REJECTED, reason, visit.words()),
        "planning.sheet.rejected");
  }

  private View ended(long batch, Ended ended, String done) {
    return switch (ended) {
      case Ended.Done(var count) ->
          pages.redirect(
              TargetAddress.batch(batch), Notice.good(visit.w(done, visit.format().number(count))));
      case Ended.Stopped(var reasons) -> batch(409, batches.batch(batch), reasons);
    };
  }

  private int year(@Nullable Integer asked) {
    return Years.orThis(asked, visit.context().year());
  }
}
