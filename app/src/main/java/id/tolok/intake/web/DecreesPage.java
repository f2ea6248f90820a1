package id.tolok.intake.web;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Readings.Filter;
import id.tolok.intake.Readings.Waiting;
import id.tolok.intake.web.listing.ReadingLine;
import id.tolok.intake.web.listing.ReadingLines;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The files people gave, how far each is, and what waits for a person.
@Controller
public final class DecreesPage {

  private static final int LINES = 50;

  /// The list.
  ///
  /// @param busy whether the program is at work on any of them
  /// @param refresh address of the list alone, for asking again
  /// @param next address of the older ones, empty at the end
  /// @param filtered whether anything narrows the list
  public record ListView(
      List<ReadingLine> lines,
      boolean busy,
      String refresh,
      String next,
      String words,
      List<Option> waiting,
      boolean filtered,
      boolean mayUpload) {}

  /// One file.
  ///
  /// @param problem what kept it from being read, empty where nothing did
  /// @param agencies whom it may belong to, where a person has to say
  public record FileView(
      ReadingLine line,
      String size,
      String hash,
      String duration,
      String problem,
      boolean givenUp,
      List<Option> agencies,
      boolean mayReview) {}

  private final Pages pages;
  private final Visit visit;
  private final Readings readings;
  private final Organizations organizations;
  private final Gate gate;

  DecreesPage(Pages pages, Visit visit, Readings readings, Organizations organizations, Gate gate) {
    this.pages = pages;
    this.visit = visit;
    this.readings = readings;
    this.organizations = organizations;
    this.gate = gate;
  }

  @GetMapping("/keputusan")
  View list(
      @RequestParam(defaultValue = "") String kata,
      @RequestParam(defaultValue = "") String tunggu,
      @RequestParam(required = false) @Nullable Long sebelum) {
    gate.requireAnywhere(Action.INTAKE_VIEW);
    return pages.page("intake/list", "intake.list.title", view(kata, tunggu, sebelum));
  }

  /// The list alone; asked again and again while files are read.
  @GetMapping("/keputusan/daftar")
  View lines(
      @RequestParam(defaultValue = "") String kata,
      @RequestParam(defaultValue = "") String tunggu,
      @RequestParam(required = false) @Nullable Long sebelum) {
    gate.requireAnywhere(Action.INTAKE_VIEW);
    return pages.part("intake/part/lines", view(kata, tunggu, sebelum));
  }

  private ListView view(String words, String waiting, @Nullable Long before) {
    var filter =
        new Filter(
            visit.context().agencyId(),
            waiting(waiting),
            words.strip(),
            before == null ? OptionalLong.empty() : OptionalLong.of(before),
            LINES + 1);
    var found = readings.list(filter);
    var shown = found.subList(0, Math.min(LINES, found.size()));
    var lines = lines();
    var query = "?kata=" + encoded(words) + "&tunggu=" + encoded(waiting);
    return new ListView(
        shown.stream().map(lines::line).toList(),
        shown.stream().anyMatch(status -> !status.isEnded()),
        "/keputusan/daftar" + query + (before == null ? "" : "&sebelum=" + before),
        found.size() > LINES ? "/keputusan" + query + "&sebelum=" + shown.getLast().id() : "",
        words,
        options(waiting),
        !words.isBlank() || waiting(waiting) != Waiting.ANY,
        !gate.agencies(Action.INTAKE_UPLOAD).isEmpty());
  }

  private ReadingLines lines() {
    return new ReadingLines(
        visit.words(),
        visit.format(),
        organizations.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name)));
  }

  private List<Option> options(String chosen) {
    return Arrays.stream(Waiting.values())
        .map(one ->
            new Option(one.name(), visit.w("intake.filter." + one.name()), one == waiting(chosen)))
        .toList();
  }

  private static Waiting waiting(String name) {
    return Arrays.stream(Waiting.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(Waiting.ANY);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @GetMapping("/keputusan/berkas/{readingId}")
  View file(@PathVariable long readingId) {
    var status = readings.status(readingId);
    return pages.titled("intake/file", status.fileName(), view(status));
  }

  private FileView view(ReadingStatus status) {
    return new FileView(
        lines().line(status),
        visit.w("intake.file.kilobytes", visit.format().number((status.sizeBytes() + 1023) / 1024)),
        status.sha256(),
        status.duration() == null
            ? ""
            : visit.w(
                "intake.file.seconds",
                visit.format().number(BigDecimal.valueOf(status.duration().toMillis() / 100, 1))),
        status.problem() == null ? "" : status.problem(),
        status.phase() == ReadingStatus.Phase.GIVEN_UP,
        status.agencyConfirmed() ? List.of() : choices(status),
        gate.allows(Action.INTAKE_REVIEW, status.agencyId()));
  }

  private List<Option> choices(ReadingStatus status) {
    long likely = status.suggestedAgencyId().orElse(status.agencyId());
    var allowed = gate.agencies(Action.INTAKE_UPLOAD);
    return organizations.agencies().stream()
        .filter(agency -> allowed.contains(agency.id()))
        .map(agency -> new Option(Long.toString(agency.id()), agency.name(), agency.id() == likely))
        .toList();
  }

  /// Says whose decree it is.
  @PostMapping("/keputusan/berkas/{readingId}/instansi")
  View confirm(@PathVariable long readingId, @RequestParam long instansi) {
    var outcome = readings.confirmAgency(readingId, instansi);
    var words = visit.w("intake.agency." + outcome.name());
    return pages.redirect(
        "/keputusan/berkas/" + readingId,
        outcome == Readings.AgencyOutcome.CONFIRMED ? Notice.good(words) : Notice.bad(words));
  }

  /// Tries a file again whose reading was broken off.
  @PostMapping("/keputusan/berkas/{readingId}/baca-ulang")
  View again(@PathVariable long readingId) {
    readings.readAgain(readingId);
    return pages.redirect("/keputusan/berkas/" + readingId);
  }
}
