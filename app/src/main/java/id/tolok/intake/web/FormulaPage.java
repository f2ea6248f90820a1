package id.tolok.intake.web;

import id.tolok.intake.web.formula.FormulaView;
import id.tolok.intake.web.formula.LiveFormula;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Shows how a formula is understood: beside a field while it is typed, or on a page of its own.
@Controller
public final class FormulaPage {

  /// A formula and how it is understood.
  public record TrialView(String text, FormulaView formula) {}

  private final Pages pages;
  private final Visit visit;

  FormulaPage(Pages pages, Visit visit) {
    this.pages = pages;
    this.visit = visit;
  }

  @GetMapping("/keputusan/rumus")
  View trial(@RequestParam(defaultValue = "") String teks) {
    return page(teks, null, null);
  }

  /// Changes nothing; a formula may be longer than an address.
  @PostMapping("/keputusan/rumus")
  View understand(
      @RequestParam(defaultValue = "") String teks,
      @RequestParam(required = false) @Nullable String indikator,
      @RequestParam(required = false) @Nullable String satuan,
      @RequestHeader(name = "X-Bagian", required = false) @Nullable String part) {
    return part == null
        ? page(teks, indikator, satuan)
        : pages.part("intake/part/formula", understood(teks, indikator, satuan));
  }

  private View page(String text, @Nullable String indicator, @Nullable String unit) {
    return pages.page(
        "intake/formula",
        "intake.formula.title",
        new TrialView(text, understood(text, indicator, unit)));
  }

  private FormulaView understood(String text, @Nullable String indicator, @Nullable String unit) {
    return LiveFormula.of(text, indicator, unit, visit.words().findings());
  }
}
