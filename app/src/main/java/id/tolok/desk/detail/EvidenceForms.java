package id.tolok.desk.detail;

import id.tolok.desk.entry.web.EntryRequest;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidences;
import id.tolok.shell.Notice;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Puts evidence beside a figure from the grid: files dropped, chosen or photographed, addresses,
/// items the agency has already.
@Controller
class EvidenceForms {

  private final Gate gate;
  private final Visit visit;
  private final DetailAnswers answers;
  private final Evidences evidences;

  EvidenceForms(Gate gate, Visit visit, DetailAnswers answers, Evidences evidences) {
    this.gate = gate;
    this.visit = visit;
    this.answers = answers;
    this.evidences = evidences;
  }

  /// Each file by itself: one that is refused does not keep out the others.
  @PostMapping(DetailPage.PAGE + "/bukti")
  View files(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part)
      throws IOException {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    var before = beside(key);
    Set<String> refused = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    int kept = 0;
    for (MultipartFile file : berkas == null ? List.<MultipartFile>of() : berkas) {
      if (file.isEmpty() && name(file).isEmpty()) {
        continue;
      }
      var upload = new Evidences.Upload(name(file), file.getBytes());
      var outcome = evidences.attachFile(key, upload, Evidences.described(name(file)));
      switch (outcome) {
        case Evidences.Outcome.Refused(_, var message) -> refused.add(message);
        case Evidences.Outcome.Kept(var attachment) when isAmong(before, attachment) ->
            known.add(visit.w("desk.detail.evidence.known", name(file)));
        case Evidences.Outcome.Kept _, Evidences.Outcome.Withdrawn _ -> kept++;
      }
    }
    return answers.after(key, part != null, notice(kept, known, refused));
  }

  private Set<Long> beside(FigureKey key) {
    return evidences.of(key).stream()
        .map(attachment -> attachment.evidence().id())
        .collect(Collectors.toSet());
  }

  private static boolean isAmong(Set<Long> items, Evidences.Attachment attachment) {
    return items.contains(attachment.evidence().id());
  }

  /// What became of all files, also of those that were kept where others were not.
  private Notice notice(int kept, Set<String> known, Set<String> refused) {
    List<String> said = new ArrayList<>();
    if (kept > 0) {
      said.add(visit.w("desk.detail.evidence.kept", visit.format().number(kept)));
    }
    said.addAll(known);
    said.addAll(refused);
    if (said.isEmpty()) {
      return Notice.warning(visit.w("desk.detail.evidence.none"));
    }
    String all = String.join(" ", said);
    return refused.isEmpty() ? Notice.good(all) : Notice.bad(all);
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  @PostMapping(DetailPage.PAGE + "/tautan")
  View link(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam(defaultValue = "") String alamat,
      @RequestParam(defaultValue = "") String judul,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    String title = judul.isBlank() ? alamat.strip() : judul.strip();
    return answers.after(
        key,
        part != null,
        notice(evidences.attachLink(key, alamat.strip(), Evidences.described(title))));
  }

  @PostMapping(DetailPage.PAGE + "/pakai")
  View reuse(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam long bukti,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    return answers.after(key, part != null, notice(evidences.reuse(key, bukti)));
  }

  @PostMapping(DetailPage.PAGE + "/lepas")
  View withdraw(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam long bukti,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    return answers.after(key, part != null, notice(evidences.withdraw(key, bukti)));
  }

  private Notice notice(Evidences.Outcome outcome) {
    return switch (outcome) {
      case Evidences.Outcome.Kept _ ->
          Notice.good(visit.w("desk.detail.evidence.kept", visit.format().number(1)));
      case Evidences.Outcome.Withdrawn _ -> Notice.good(visit.w("desk.detail.evidence.withdrawn"));
      case Evidences.Outcome.Refused(_, var message) -> Notice.bad(message);
    };
  }
}
