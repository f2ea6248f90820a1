package id.tolok.shell.web;

import id.tolok.kernel.FiscalYear;
import id.tolok.shell.Pages;
import id.tolok.shell.Preferences;
import id.tolok.shell.Theme;
import id.tolok.shell.Visit;
import id.tolok.shell.WorkContext;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.wording.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The small choices of the frame: language, look, and what the person works on.
@Controller
public final class ChoicePages {

  /// Agencies among which one is chosen.
  ///
  /// @param typed what was looked for
  /// @param back where the choice leads
  public record AgencyChoiceView(String typed, String back, List<AgencyLine> agencies) {}

  /// One agency to choose.
  public record AgencyLine(String id, String name, String regency) {}

  private static final Set<String> CONTEXT =
      Set.of("instansi", "tahun", "triwulan", "bentang", "periode");

  private final Pages pages;
  private final Visit visit;

  ChoicePages(Pages pages, Visit visit) {
    this.pages = pages;
    this.visit = visit;
  }

  @PostMapping("/pilihan/bahasa")
  View language(
      @RequestParam Language nilai,
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletResponse response) {
    Preferences.remember(response, nilai);
    return pages.redirect(local(kembali));
  }

  @PostMapping("/pilihan/tampilan")
  View theme(
      @RequestParam Theme nilai,
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletResponse response) {
    Preferences.remember(response, nilai);
    return pages.redirect(local(kembali));
  }

  /// Chooses agency, year and quarter. The agency comes as its number (`instansi`) or as what was
  /// typed (`cari`); where more than one has such a name, a page lists them.
  @PostMapping("/konteks")
  View context(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable String cari,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(required = false) @Nullable Integer triwulan,
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletResponse response) {
    var now = visit.context();
    int year = tahun == null || !FiscalYear.exists(tahun) ? now.year() : tahun;
    int quarter = triwulan == null || triwulan < 1 || triwulan > 4 ? now.quarter() : triwulan;
    if (cari == null || cari.isBlank()) {
      var agency = instansi == null ? OptionalLong.empty() : OptionalLong.of(instansi);
      Preferences.remember(response, new WorkContext(agency, year, quarter));
      return pages.redirect(withoutContext(local(kembali)));
    }
    var found = matching(cari);
    if (found.size() != 1) {
      Preferences.remember(response, new WorkContext(now.agencyId(), year, quarter));
      return pages.page(
          "shell/agency-choice",
          "shell.context.choose",
          new AgencyChoiceView(cari, withoutContext(local(kembali)), found));
    }
    long agency = Long.parseLong(found.getFirst().id());
    Preferences.remember(response, new WorkContext(OptionalLong.of(agency), year, quarter));
    return pages.redirect(withoutContext(local(kembali)));
  }

  /// All agencies of the viewer, or those with a name like the one typed.
  @GetMapping("/konteks")
  View agencies(
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "/") String kembali) {
    return pages.page(
        "shell/agency-choice",
        "shell.context.choose",
        new AgencyChoiceView(cari, local(kembali), matching(cari)));
  }

  /// Names to complete what is typed in the bar.
  @GetMapping("/konteks/nama")
  View names() {
    return pages.part("shell/agency-names", matching(""));
  }

  private List<AgencyLine> matching(String typed) {
    var all =
        visit.agencies().stream()
            .map(choice ->
                new AgencyLine(String.valueOf(choice.agencyId()), choice.name(), choice.regency()))
            .toList();
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    var exact = all.stream().filter(line -> label(line).equals(sought)).toList();
    return exact.size() == 1
        ? exact
        : all.stream().filter(line -> label(line).contains(sought)).toList();
  }

  private static String label(AgencyLine line) {
    return (line.name() + " · " + line.regency()).toLowerCase(Locale.ROOT);
  }

  private static String local(String address) {
    return LocalAddress.find(address).orElse("/");
  }

  /// Addresses may name agency, year and period themselves; what was just chosen goes before them.
  private static String withoutContext(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      return address;
    }
    String kept =
        Arrays.stream(address.substring(query + 1).split("&"))
            .filter(part -> !CONTEXT.contains(part.split("=", 2)[0]))
            .collect(Collectors.joining("&"));
    return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
  }
}
