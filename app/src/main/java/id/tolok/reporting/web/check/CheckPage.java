package id.tolok.reporting.web.check;

import id.tolok.kernel.Period;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printing.DocumentChecks;
import id.tolok.reporting.printing.DocumentChecks.Confirmed;
import id.tolok.reporting.web.check.CheckView.Fact;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import id.tolok.survey.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Confirms a printed document to whoever holds it, without an account: the QR code leads here.
@Controller
class CheckPage {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int NOT_FOUND = 404;

  private final Pages pages;
  private final Visit visit;
  private final DocumentChecks checks;

  CheckPage(Pages pages, Visit visit, DocumentChecks checks) {
    this.pages = pages;
    this.visit = visit;
    this.checks = checks;
  }

  /// The form for who types the code from paper.
  @GetMapping("/periksa")
  View ask(@RequestParam(name = "kode", required = false) @Nullable String typed) {
    String hash = typed == null ? "" : typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    if (HASH.matcher(hash).matches()) {
      return pages.redirect("/periksa/" + hash);
    }
    boolean wrong = !hash.isEmpty();
    return pages.page(
        wrong ? 422 : 200,
        "reporting/check",
        "reporting.check.title",
        CheckView.unknown(
            wrong ? new Badge(Tone.BAD, visit.w("reporting.check.malformed")) : null,
            visit.w(wrong ? "reporting.check.malformed.text" : "reporting.check.ask"),
            typed == null ? "" : typed.strip()));
  }

  @GetMapping("/periksa/{hash}")
  View check(@PathVariable String hash) {
    Optional<Confirmed> found = HASH.matcher(hash).matches() ? checks.find(hash) : Optional.empty();
    return found
        .map(confirmed -> pages.page("reporting/check", "reporting.check.title", view(confirmed)))
        .orElseGet(() ->
            pages.page(
                NOT_FOUND,
                "reporting/check",
                "reporting.check.title",
                CheckView.unknown(
                    new Badge(Tone.BAD, visit.w("reporting.check.unknown")),
                    visit.w("reporting.check.unknown.text"),
                    hash)));
  }

  private CheckView view(Confirmed confirmed) {
    PrintedDocument document = confirmed.document();
    var formats = new Formats(visit.words().language(), confirmed.agency().zone().id());
    String newer =
        confirmed.isNewest()
            ? visit.w("reporting.check.newest")
            : visit.w("reporting.check.newer", Integer.toString(confirmed.newestNumber()));
    return new CheckView(
        state(confirmed),
        visit.w(text(confirmed)),
        facts(confirmed, formats, newer),
        document.hash(),
        confirmed.published().orElse(null));
  }

  private List<Fact> facts(Confirmed confirmed, Formats formats, String newer) {
    PrintedDocument document = confirmed.document();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            visit.w("reporting.check.kind"),
            visit.w("reporting.document.kind." + document.kind())));
    facts.add(new Fact(visit.w("reporting.check.agency"), confirmed.agency().name()));
    if (confirmed.round().isPresent()) {
      Round round = confirmed.round().get();
      facts.add(new Fact(visit.w("reporting.check.round"), round.name()));
      facts.add(
          new Fact(
              visit.w("reporting.check.period"),
              formats.date(round.periodFrom()) + " – " + formats.date(round.periodUntil())));
    } else {
      facts.add(new Fact(visit.w("reporting.check.period"), period(document.subject())));
    }
    facts.add(new Fact(visit.w("reporting.check.version"), Integer.toString(document.number())));
    facts.add(
        new Fact(
            visit.w("reporting.check.printed"),
            formats.time(document.printedAt()) + " " + confirmed.agency().zone().name()));
    facts.add(
        new Fact(
            visit.w("reporting.check.state"),
            visit.w(document.draft() ? "reporting.form.draft" : "reporting.form.final")));
    facts.add(new Fact(visit.w("reporting.check.latest"), newer));
    facts.add(new Fact(visit.w("reporting.check.hash"), document.hash()));
    return facts;
  }

  private Badge state(Confirmed confirmed) {
    if (!confirmed.whole()) {
      return new Badge(Tone.BAD, visit.w("reporting.check.broken"));
    }
    if (confirmed.withdrawn()) {
      return new Badge(Tone.WARNING, visit.w("reporting.check.withdrawn"));
    }
    if (confirmed.isNewest() && confirmed.corrected()) {
      return new Badge(Tone.WARNING, visit.w("reporting.check.corrected"));
    }
    return confirmed.isNewest()
        ? new Badge(Tone.GOOD, visit.w("reporting.check.genuine"))
        : new Badge(Tone.WARNING, visit.w("reporting.check.old"));
  }

  private static String text(Confirmed confirmed) {
    if (!confirmed.whole()) {
      return "reporting.check.broken.text";
    }
    if (confirmed.withdrawn()) {
      return "reporting.check.withdrawn.text";
    }
    if (confirmed.isNewest() && confirmed.corrected()) {
      return "reporting.check.corrected.text";
    }
    return confirmed.isNewest() ? "reporting.check.genuine.text" : "reporting.check.old.text";
  }

  private String period(String code) {
    Period period = Period.parse(code).orElseThrow();
    String year = Integer.toString(period.year());
    return period.isYear()
        ? visit.w("reporting.period.year", year)
        : visit.w("reporting.period.quarter", ROMAN.get(period.quarter() - 1), year);
  }
}
