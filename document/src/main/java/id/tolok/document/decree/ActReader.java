package id.tolok.document.decree;

import id.tolok.document.Decree;
import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one legal act from its part of the document.
final class ActReader {

  private static final Pattern ISSUER =
      Pattern.compile("\\b(" + DecreeSections.OFFICE + "\\b[^:;]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISSUER_END =
      Pattern.compile(
          "(?i)[\\s,.]*\\b(?:kabupaten|kab\\.|kota|provinsi|nomor|no\\.|tentang|tahun)(?:\\b|\\s).*");
  private static final Pattern NUMBER_END =
      Pattern.compile("(?i)[\\s,.]*\\b(?:nomor|no\\.|tentang|tahun)(?:\\b|\\s).*");
  private static final Pattern TERRITORIAL = Pattern.compile("(?i)\\b(?:camat|lurah)\\b");
  private static final Pattern AMENDING =
      Pattern.compile("(?i)\\b(?:perubahan|revisi|reviu|review|penyempurnaan)\\b");
  private static final Pattern AMENDING_GROUND =
      Pattern.compile(
          "(?i)\\bperlu\\b.{0,40}\\b(?:perubahan|mengubah|merubah|diubah|dirubah|revisi|meninjau"
              + " kembali)\\b");
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?i)^\\W*(?:pemerintah|pemerintahan|kecamatan|provinsi)\\b.*");
  private static final int HEAD_HEIGHT = 14;

  private final DecreeSection section;
  private final List<TextLine> body;
  private final List<TextLine> head;
  private final List<Finding> findings;
  private final Map<String, SourceSpan> sources = new LinkedHashMap<>();

  ActReader(DecreeSection section, List<Finding> findings) {
    this.section = section;
    this.findings = findings;
    this.body = section.body();
    var opening = body.isEmpty() ? section.lines() : body;
    this.head = opening.subList(0, headHeight(opening));
  }

  private static int headHeight(List<TextLine> lines) {
    int height = Math.min(lines.size(), HEAD_HEIGHT);
    for (int index = 0; index < height; index++) {
      if (lines.get(index).text().matches("(?i)^\\W*(?:menimbang|mengingat)\\b.*")) {
        return index;
      }
    }
    return height;
  }

  Decree read() {
    var number = number();
    var title = title();
    var parts = DecreeBody.of(body);
    var signed = IssuePlace.signed(signingLines()).or(IssuePlace.annexed(section.lines()));
    var issued =
        signed.or(IssuePlace.signed(section.lines())).or(IssuePlace.signed(section.cover()));
    var signature = signature();
    var region = Region.in(places(title));
    var period = period(title);
    mark("place", issued.placeWhere());
    mark("date", issued.dateWhere());
    mark("signatory", signature.map(Signature::nameWhere).orElse(null));
    mark("nip", signature.map(Signature::nipWhere).orElse(null));
    return new Decree(
        DecreeKind.of(title.map(DecreeTitle::text).orElse(""), section),
        number.filter(found -> !found.isBlank()).map(DecreeNumber::cleaned).orElse(null),
        number.map(DecreeNumber::raw).orElse(null),
        title.map(DecreeTitle::text).orElse(null),
        issuer().orElse(null),
        region.subdistrict(),
        region.regency(),
        region.province(),
        issued.date(),
        issued.place(),
        period.map(PlanPeriod::start).orElse(null),
        period.map(PlanPeriod::end).orElse(null),
        signature.map(Signature::name).orElse(null),
        signature.map(Signature::nip).orElse(null),
        isAmending(title, parts),
        parts.considerations(),
        parts.legalBases(),
        parts.dictums(),
        parts.articles(),
        parts.copies(),
        sources);
  }

  private Optional<DecreeNumber> number() {
    var number = DecreeNumber.in(head);
    if (number.isEmpty() && section.head() == DecreeSection.Head.DECREE) {
      number = DecreeNumber.in(annexes());
    }
    number.ifPresent(found -> mark("number", found.where()));
    if (section.head() == DecreeSection.Head.NONE) {
      return Optional.empty();
    }
    if (number.isEmpty() || number.get().isBlank()) {
      findings.add(Finding.of(DecreeFindingCode.NUMBER_MISSING, firstWhere()));
    } else if (number.get().hasBlankPart()) {
      findings.add(
          Finding.of(
              DecreeFindingCode.NUMBER_INCOMPLETE, number.get().where(), number.get().raw()));
    }
    return number;
  }

  private List<TextLine> annexes() {
    return section.lines().subList(body.size(), section.lines().size());
  }

  private Optional<DecreeTitle> title() {
    var title =
        section.head() == DecreeSection.Head.DECREE || section.head() == DecreeSection.Head.ANNEX
            ? DecreeTitle.afterSubject(head).or(() -> DecreeTitle.ofFirstSheet(section.lines()))
            : DecreeTitle.ofFirstSheet(section.lines());
    title.ifPresent(found -> mark("title", found.where()));
    return title;
  }

  private Optional<String> issuer() {
    for (var line : head) {
      var issuer = ISSUER.matcher(line.text());
      if (issuer.find() && section.head() != DecreeSection.Head.NONE) {
        var office = office(issuer.group(1));
        if (!office.isEmpty()) {
          mark("issuer", line.where());
          return Optional.of(Wording.readable(office.replaceAll("[,.]+$", "")));
        }
      }
    }
    return Optional.empty();
  }

  /// A sub-district or village names itself; any other office is known by its region.
  private static String office(String printed) {
    var end = TERRITORIAL.matcher(printed).find() ? ISSUER_END : NUMBER_END;
    return end.matcher(printed).replaceAll("").strip();
  }

  /// From where the act is signed on, so that no other name is taken for the signatory.
  private List<TextLine> signingLines() {
    for (int index = 0; index < body.size(); index++) {
      if (body.get(index).text().matches("(?i)^\\W*di\\s?tetapkan\\s+di\\b.*")) {
        return body.subList(index, body.size());
      }
    }
    return body;
  }

  /// Sheets without an act may each be signed by their holder; then nobody signed the whole.
  private Optional<Signature> signature() {
    if (section.head() == DecreeSection.Head.NONE) {
      var all = Signature.allIn(section.lines());
      return all.stream().map(Signature::nip).distinct().count() == 1
          ? Optional.of(all.getFirst())
          : Optional.empty();
    }
    return Signature.in(signingLines()).or(() -> Signature.in(section.lines()));
  }

  /// Title and head first, then the letterhead; the first lines of the sheets come last.
  private List<String> places(Optional<DecreeTitle> title) {
    var places = new ArrayList<String>();
    title.ifPresent(found -> places.add(found.text()));
    head.stream().map(TextLine::text).forEach(places::add);
    section.cover().stream()
        .map(TextLine::text)
        .filter(text -> LETTERHEAD.matcher(text).matches() || Wording.isCapitals(text))
        .forEach(places::add);
    section.lines().stream().filter(TextLine::isCapitals).map(TextLine::text).forEach(places::add);
    return places;
  }

  private Optional<PlanPeriod> period(Optional<DecreeTitle> title) {
    var titled = title.flatMap(found -> PlanPeriod.in(found.text()));
    var cover =
        section.cover().stream()
            .filter(TextLine::isCapitals)
            .flatMap(line -> PlanPeriod.in(line.text()).stream())
            .findFirst();
    var sheets =
        annexes().stream()
            .filter(TextLine::isCapitals)
            .filter(line -> !line.text().toUpperCase(Locale.ROOT).contains("NOMOR"))
            .flatMap(line -> PlanPeriod.in(line.text()).stream())
            .toList();
    var agreed = PlanPeriod.agreed(titled, cover, sheets);
    agreed.ifPresent(period -> remarkOn(period, titled, cover));
    return agreed;
  }

  private void remarkOn(
      PlanPeriod period, Optional<PlanPeriod> titled, Optional<PlanPeriod> cover) {
    if (period.isReversed()) {
      findings.add(Finding.of(DecreeFindingCode.PERIOD_REVERSED, firstWhere(), period.toString()));
    }
    titled
        .filter(other -> !other.equals(period))
        .or(() -> cover.filter(other -> !other.equals(period)))
        .ifPresent(other ->
            findings.add(
                Finding.of(
                    DecreeFindingCode.PERIOD_MISMATCH,
                    sources.getOrDefault("title", firstWhere()),
                    period.toString(),
                    other.toString())));
  }

  private boolean isAmending(Optional<DecreeTitle> title, DecreeBody parts) {
    return title.map(found -> AMENDING.matcher(found.text()).find()).orElse(false)
        || section.cover().stream()
            .anyMatch(line -> line.text().toUpperCase(Locale.ROOT).contains("REVISI"))
        || parts.considerations().stream()
            .anyMatch(ground -> AMENDING_GROUND.matcher(ground).find());
  }

  private SourceSpan firstWhere() {
    return section.lines().isEmpty()
        ? SourceSpan.of(1, 1, 1, 1)
        : section.lines().getFirst().where();
  }

  private void mark(String field, @Nullable SourceSpan where) {
    if (where != null) {
      sources.put(field, where);
    }
  }
}
