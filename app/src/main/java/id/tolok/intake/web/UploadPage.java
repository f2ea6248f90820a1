package id.tolok.intake.web;

import id.tolok.intake.Readings;
import id.tolok.intake.UploadOutcome;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Gives files to be read: several at once, dropped or chosen.
@Controller
public final class UploadPage {

  private static final long BYTES_MAX = 20L * 1024 * 1024;

  /// The form, and what came of the files given last.
  ///
  /// @param agencies whose decree it may be; the first option leaves it to the file
  public record UploadView(List<Option> agencies, List<ResultView> results) {}

  /// What came of one file.
  ///
  /// @param state `queued`, `known` or `rejected`
  /// @param icon sign of the tone
  /// @param message what happened and what to do
  /// @param address where the file is, empty where it was not kept
  public record ResultView(
      String file, String state, String tone, String icon, String message, String address) {}

  private final Pages pages;
  private final Visit visit;
  private final Readings readings;
  private final Organizations organizations;
  private final Gate gate;

  UploadPage(Pages pages, Visit visit, Readings readings, Organizations organizations, Gate gate) {
    this.pages = pages;
    this.visit = visit;
    this.readings = readings;
    this.organizations = organizations;
    this.gate = gate;
  }

  @GetMapping("/keputusan/unggah")
  View form() {
    gate.requireAnywhere(Action.INTAKE_UPLOAD);
    return pages.page(
        "intake/upload", "intake.upload.title", new UploadView(agencies(null), List.of()));
  }

  /// Files from a plain form.
  @PostMapping(value = "/keputusan/unggah", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  View upload(
      @RequestParam(name = "berkas", required = false) @Nullable List<MultipartFile> berkas,
      @RequestParam(required = false) @Nullable String instansi)
      throws IOException {
    gate.requireAnywhere(Action.INTAKE_UPLOAD);
    var results = new ArrayList<ResultView>();
    for (var file : berkas == null ? List.<MultipartFile>of() : berkas) {
      if (!blank(file.getOriginalFilename()).isEmpty()) {
        results.add(result(file, instansi));
      }
    }
    if (!results.isEmpty() && results.stream().allMatch(one -> one.state().equals("queued"))) {
      return pages.redirect(
          results.size() == 1 ? results.getFirst().address() : "/keputusan",
          Notice.good(visit.w("intake.upload.done", visit.format().number(results.size()))));
    }
    if (results.isEmpty()) {
      results.add(view("", "rejected", Tone.BAD, visit.w("intake.upload.nothing"), ""));
    }
    return pages.page(
        422, "intake/upload", "intake.upload.title", new UploadView(agencies(instansi), results));
  }

  /// One file from the script, which shows its progress.
  @PostMapping(
      value = "/keputusan/unggah",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE,
      headers = "X-Bagian")
  ResponseEntity<ResultView> uploadOne(
      @RequestParam("berkas") MultipartFile berkas,
      @RequestParam(required = false) @Nullable String instansi)
      throws IOException {
    gate.requireAnywhere(Action.INTAKE_UPLOAD);
    return ResponseEntity.ok(result(berkas, instansi));
  }

  private ResultView result(MultipartFile file, @Nullable String agency) throws IOException {
    var name = blank(file.getOriginalFilename());
    if (file.getSize() > BYTES_MAX) {
      return rejected(name, UploadOutcome.Reason.TOO_LARGE);
    }
    var chosen =
        agency != null && agency.matches("\\d{1,18}")
            ? OptionalLong.of(Long.parseLong(agency))
            : OptionalLong.empty();
    return switch (readings.upload(new Readings.Upload(chosen, name, file.getBytes()))) {
      case UploadOutcome.Queued(long id) ->
          view(name, "queued", Tone.GOOD, visit.w("intake.upload.queued"), address(id));
      case UploadOutcome.AlreadyRead(long id, var before, var at, var by) ->
          view(
              name,
              "known",
              Tone.WARNING,
              visit.w("intake.upload.known", before, visit.format().time(at), by),
              address(id));
      case UploadOutcome.Rejected(var reason) -> rejected(name, reason);
    };
  }

  private ResultView rejected(String name, UploadOutcome.Reason reason) {
    return view(name, "rejected", Tone.BAD, visit.w("intake.rejected." + reason.name()), "");
  }

  private static ResultView view(
      String file, String state, Tone tone, String message, String address) {
    return new ResultView(file, state, tone.style(), tone.icon(), message, address);
  }

  private static String address(long readingId) {
    return "/keputusan/berkas/" + readingId;
  }

  private List<Option> agencies(@Nullable String chosen) {
    var allowed = gate.agencies(Action.INTAKE_UPLOAD);
    var context = visit.context().agencyId();
    var options = new ArrayList<Option>();
    var own =
        organizations.agencies().stream()
            .filter(agency -> allowed.contains(agency.id()) && agency.active())
            .toList();
    if (own.size() != 1) {
      options.add(new Option("", visit.w("intake.upload.agency-from-file"), false));
    }
    for (var agency : own) {
      var id = Long.toString(agency.id());
      boolean here = context.isPresent() && context.getAsLong() == agency.id();
      options.add(new Option(id, agency.name(), chosen == null ? here : id.equals(chosen)));
    }
    return options;
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
