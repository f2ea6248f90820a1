package id.tolok.cli.show;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.document.Reading;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What was read of one file, on one screen: the decree's head, its positions, the kinds of
/// formula, and each indicator in a line, the doubtful ones first.
public final class ReadingSummary {

  /// Below this confidence a person should look before the number is trusted.
  private static final double DOUBTFUL = 0.8;

  private final Reading reading;
  private final Ink ink;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private ReadingSummary(Reading reading, Ink ink, int width) {
    this.reading = reading;
    this.ink = ink;
    this.width = width;
  }

  public static List<String> lines(Reading reading, Ink ink, int width) {
    var summary = new ReadingSummary(reading, ink, width);
    summary.write();
    return List.copyOf(summary.lines);
  }

  private void write() {
    Catalogue catalogue = reading.catalogue();
    lines.add(ink.bold(catalogue.file()) + " (" + reading.format() + ")");
    catalogue.decrees().forEach(this::decree);
    positions(catalogue.positions());
    counts(catalogue);
    indicators(catalogue.positions());
    findings(catalogue.findings());
  }

  private void decree(Decree decree) {
    lines.add("");
    var head = new StringJoiner(" · ");
    head.add(decree.kind() + (decree.amends() ? " (perubahan)" : ""));
    add(head, "nomor ", decree.number());
    add(head, "tanggal ", decree.date());
    add(head, "", decree.issuer());
    lines.add("Keputusan  " + head);
    add("  tentang    ", decree.title());
    add("  periode    ", period(decree));
    String signatory = decree.signatory();
    if (signatory != null) {
      add("  ditandatangani ", signatory + (decree.nip() == null ? "" : ", NIP " + decree.nip()));
    }
    lines.add(
        "  %d pertimbangan · %d dasar hukum · %d diktum · %d pasal · %d tembusan"
            .formatted(
                decree.considerations().size(),
                decree.legalBases().size(),
                decree.dictums().size(),
                decree.articles().size(),
                decree.copies().size()));
  }

  private static @Nullable String period(Decree decree) {
    Integer start = decree.periodStart();
    Integer end = decree.periodEnd();
    if (start == null || end == null || Objects.equals(start, end)) {
      Integer known = start == null ? end : start;
      return known == null ? null : known.toString();
    }
    return start + "-" + end;
  }

  private static void add(StringJoiner joiner, String label, @Nullable String text) {
    if (text != null) {
      joiner.add(label + text);
    }
  }

  private void add(String label, @Nullable String text) {
    if (text == null) {
      return;
    }
    String indent = " ".repeat(label.length());
    List<String> wrapped = Wrapping.wrap(text, Math.max(20, width - label.length()));
    for (int index = 0; index < wrapped.size(); index++) {
      lines.add((index == 0 ? label : indent) + wrapped.get(index));
    }
  }

  private void positions(List<Position> positions) {
    if (positions.isEmpty()) {
      return;
    }
    lines.add("");
    var table = TextTable.of(ink, "Jabatan", "Eselon", "Tugas", "Fungsi", "Indikator");
    for (Position position : positions) {
      table.row(
          position.name(),
          Objects.requireNonNullElse(position.echelon(), ""),
          Integer.toString(position.duties().size()),
          Integer.toString(position.functions().size()),
          Integer.toString(position.indicators().size()));
    }
    lines.addAll(table.lines(width));
  }

  private void counts(Catalogue catalogue) {
    Map<FormulaKind, Integer> kinds = new EnumMap<>(FormulaKind.class);
    int indicators = 0;
    for (Position position : catalogue.positions()) {
      for (Indicator indicator : position.indicators()) {
        kinds.merge(indicator.formula().kind(), 1, Integer::sum);
        indicators++;
      }
    }
    var shapes = new StringJoiner(", ");
    kinds.forEach((kind, count) -> shapes.add(Words.kind(kind) + " " + count));
    lines.add("");
    lines.add("%d indikator%s".formatted(indicators, indicators == 0 ? "" : " · rumus: " + shapes));
    lines.add(
        "Temuan: %d kesalahan, %d peringatan, %d catatan"
            .formatted(
                count(catalogue, Severity.ERROR),
                count(catalogue, Severity.WARNING),
                count(catalogue, Severity.INFO)));
  }

  private static long count(Catalogue catalogue, Severity severity) {
    return catalogue.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private record Row(Position position, Indicator indicator) {

    boolean isDoubtful() {
      return indicator.confidence() < DOUBTFUL;
    }
  }

  private void indicators(List<Position> positions) {
    var rows = new ArrayList<Row>();
    for (Position position : positions) {
      position.indicators().forEach(indicator -> rows.add(new Row(position, indicator)));
    }
    if (rows.isEmpty()) {
      return;
    }
    rows.sort(Comparator.comparing(row -> !row.isDoubtful()));
    lines.add("");
    int words = Math.max(20, width - 50);
    var table = TextTable.of(ink, "", "Indikator", "Jabatan", "Rumus", "Satuan", "Yakin");
    for (Row row : rows) {
      UnaryOperator<String> paint = row.isDoubtful() ? ink::yellow : UnaryOperator.identity();
      Indicator indicator = row.indicator();
      table.row(
          List.of(
              new TextTable.Cell(row.isDoubtful() ? "?" : "", paint),
              TextTable.Cell.of(Wrapping.cut(indicator.indicator(), words)),
              TextTable.Cell.of(Wrapping.cut(row.position().name(), 16)),
              TextTable.Cell.of(Words.kind(indicator.formula().kind())),
              TextTable.Cell.of(Wrapping.cut(Objects.requireNonNullElse(indicator.unit(), ""), 8)),
              new TextTable.Cell(Math.round(indicator.confidence() * 100) + "%", paint)));
    }
    lines.addAll(table.lines(width));
    if (rows.getFirst().isDoubtful()) {
      lines.add("? = diragukan; lihat asalnya dengan --source");
    }
  }

  private void findings(List<CatalogueFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    for (CatalogueFinding finding : findings) {
      String place = finding.where() == null ? "" : Words.place(finding.where()) + " ";
      add("- ", place + Words.severity(finding.severity()) + " " + finding.message());
    }
  }
}
