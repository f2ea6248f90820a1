package id.tolok.catalogue.web.version;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.web.list.RuleNames;
import id.tolok.catalogue.web.version.VersionView.Act;
import id.tolok.catalogue.web.version.VersionView.Fact;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Decree;
import id.tolok.kernel.Severity;
import id.tolok.lint.Linter;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the view of a version.
@Component
class VersionViews {

  private final Catalogues catalogues;
  private final Gate gate;
  private final Visit visit;
  private final Clock clock;

  VersionViews(Catalogues catalogues, Gate gate, Visit visit, Clock clock) {
    this.catalogues = catalogues;
    this.gate = gate;
    this.visit = visit;
    this.clock = clock;
  }

  VersionView view(CatalogueVersion version) {
    Catalogue header = catalogues.header(version.id());
    boolean intake = gate.allows(Action.INTAKE_VIEW, version.agencyId());
    var reading = version.acceptance().readingId();
    var review = version.acceptance().reviewId();
    return new VersionView(
        List.of(new Crumb(visit.w("catalogue.list.title"), "/katalog")),
        visit.w("catalogue.version.lead", or(version.decree().title())),
        validity(version),
        facts(version),
        counts(version),
        "/katalog?versi=" + version.id(),
        intake && reading.isPresent()
            ? "/keputusan/berkas/" + reading.getAsLong() + "/unduh"
            : null,
        intake && review.isPresent() ? "/keputusan/tinjauan/" + review.getAsLong() : null,
        header.decrees().stream().map(decree -> act(decree, doubts(header))).toList(),
        remarks(version, header.findings()),
        catalogues.positions(version.id()).stream().map(this::position).toList(),
        others(version));
  }

  private Badge validity(CatalogueVersion version) {
    var today = LocalDate.now(clock);
    if (version.holdsOn(today)) {
      return new Badge(Tone.GOOD, visit.w("catalogue.version.inForce"));
    }
    return today.isBefore(version.validFrom())
        ? new Badge(Tone.INFO, visit.w("catalogue.version.notYet"))
        : new Badge(Tone.PLAIN, visit.w("catalogue.version.replaced"));
  }

  private List<Fact> facts(CatalogueVersion version) {
    var acceptance = version.acceptance();
    var until = version.validUntil();
    var facts = new ArrayList<Fact>();
    add(facts, "validFrom", visit.format().date(version.validFrom()));
    add(facts, "validUntil", until == null ? null : visit.format().date(until.minusDays(1)));
    add(facts, "acceptedBy", acceptance.name());
    add(facts, "acceptedAt", visit.format().time(acceptance.at()));
    add(facts, "reason", acceptance.reason());
    add(facts, "file", acceptance.fileName());
    add(facts, "sha256", acceptance.sha256());
    return facts;
  }

  private List<Fact> counts(CatalogueVersion version) {
    var indicators = catalogues.indicators(version.id());
    var counts = new ArrayList<Fact>();
    counts.add(
        new Fact(visit.w("catalogue.version.count.all"), visit.format().number(indicators.size())));
    count(indicators, each -> "catalogue.kind." + each.kind().name(), counts);
    count(indicators, each -> "catalogue.formula." + each.stated().formula().kind().code(), counts);
    return counts;
  }

  private void count(
      List<AcceptedIndicator> indicators,
      Function<AcceptedIndicator, String> key,
      List<Fact> counts) {
    indicators.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()))
        .forEach(
            (name, number) -> counts.add(new Fact(visit.w(name), visit.format().number(number))));
  }

  private Act act(Decree decree, Map<String, String> doubts) {
    var facts = new ArrayList<Fact>();
    add(facts, "kind", visit.w("catalogue.kind." + kind(decree.kind())));
    add(facts, "number", decree.number());
    add(facts, "date", date(decree.date()));
    add(facts, "place", decree.place());
    add(facts, "period", period(decree));
    add(facts, "issuer", decree.issuer());
    add(facts, "signatory", decree.signatory());
    return new Act(
        or(decree.title()),
        facts,
        decree.considerations(),
        decree.legalBases().stream()
            .map(basis -> new VersionView.Basis(basis, doubts.get(basis)))
            .toList(),
        decree.dictums(),
        decree.articles(),
        decree.copies());
  }

  /// What the linter says of legal bases, by their text.
  private Map<String, String> doubts(Catalogue header) {
    var messages = visit.words().findings();
    var doubts = new HashMap<String, String>();
    Linter.lint(header)
        .forEach(remark -> doubts.putIfAbsent(remark.quote(), messages.message(remark.finding())));
    return doubts;
  }

  private List<VersionView.Remark> remarks(
      CatalogueVersion version, List<CatalogueFinding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(CatalogueFinding::code))
        .values()
        .stream()
        .sorted(
            Comparator.comparing((List<CatalogueFinding> same) -> same.getFirst().severity())
                .reversed()
                .thenComparing(same -> same.getFirst().code()))
        .map(same -> remark(version, same))
        .toList();
  }

  private VersionView.Remark remark(CatalogueVersion version, List<CatalogueFinding> same) {
    var severity = same.getFirst().severity();
    return new VersionView.Remark(
        new Badge(
            tone(severity),
            visit.w("catalogue.version.gravity." + severity.name().toLowerCase(Locale.ROOT))),
        RuleNames.of(same.getFirst().code()),
        visit.format().number(same.size()),
        "/katalog?versi=" + version.id() + "&aturan=" + same.getFirst().code());
  }

  private VersionView.Position position(AcceptedPosition position) {
    return new VersionView.Position(
        position.stated().name(),
        "/katalog/jabatan/" + position.id(),
        visit.format().number(position.indicatorCount()));
  }

  private List<VersionView.Other> others(CatalogueVersion shown) {
    return catalogues.versions(shown.agencyId()).stream()
        .map(version ->
            new VersionView.Other(
                visit.w(
                    "catalogue.version.other",
                    String.valueOf(version.number()),
                    or(version.decree().number()),
                    visit.format().date(version.validFrom())),
                "/katalog/versi/" + version.id(),
                version.id() == shown.id(),
                version.id() == shown.id()
                    ? null
                    : "/katalog/bandingkan?kiri="
                        + Math.min(version.id(), shown.id())
                        + "&kanan="
                        + Math.max(version.id(), shown.id())))
        .toList();
  }

  private void add(List<Fact> facts, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(visit.w("catalogue.version.fact." + key), value));
    }
  }

  private @Nullable String date(@Nullable String iso) {
    return iso != null && iso.matches("\\d{4}-\\d{2}-\\d{2}")
        ? visit.format().date(LocalDate.parse(iso))
        : iso;
  }

  private static @Nullable String period(Decree decree) {
    var start = decree.periodStart();
    var end = decree.periodEnd();
    if (start == null || end == null || start.equals(end)) {
      return start == null ? (end == null ? null : end.toString()) : start.toString();
    }
    return start + "–" + end;
  }

  private static String kind(String kind) {
    return id.tolok.catalogue.IndicatorKind.of(kind).name();
  }

  private static String or(@Nullable String text) {
    return text == null ? "–" : text;
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case INFO -> Tone.INFO;
      case WARNING -> Tone.WARNING;
      case ERROR -> Tone.BAD;
    };
  }
}
