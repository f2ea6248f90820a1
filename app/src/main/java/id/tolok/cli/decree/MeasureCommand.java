package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.cli.show.MeasurementExplanation;
import id.tolok.cli.show.Words;
import id.tolok.document.Catalogue;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureFinding;
import id.tolok.figures.Likeness;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.figures.need.Needs;
import id.tolok.figures.sheet.FigureSheet;
import id.tolok.figures.sheet.FilledFigures;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.Period;
import id.tolok.kernel.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `measure`: the measurement form of a quarter or a year.
@Command(
    name = "measure",
    customSynopsis = {
      "tolok measure KATALOG.json... ANGKA.xlsx --period=PERIODE [--format=BENTUK]",
      "              [--out=BERKAS] [--explain=\"INDIKATOR\"]"
    },
    description = {
      "Menghitung formulir pengukuran kinerja dari katalog dan lembar angka yang sudah diisi.",
      ""
    },
    footer = {
      "",
      "Contoh:",
      "  ./tolok measure katalog/keputusan.json angka.xlsx --period 2025-Q2",
      "  ./tolok measure katalog/*.json angka.xlsx --period 2025-Q2 --out triwulan-2.html",
      "  ./tolok measure katalog/*.json angka.xlsx --period 2025-Q2 --explain \"pos aktif\""
    })
public final class MeasureCommand extends Help implements Callable<Integer> {

  private static final Set<FindingCode> UNKNOWN_ROWS =
      Set.of(
          FigureFinding.UNKNOWN_DOCUMENT,
          FigureFinding.UNKNOWN_FIGURE,
          FigureFinding.UNKNOWN_INDICATOR);

  /// One row in so many is a chance likeness.
  private static final int FEW = 10;

  @Parameters(
      arity = "1..*",
      paramLabel = "KATALOG.json ANGKA.xlsx",
      description = "Satu katalog atau lebih, dan satu lembar angka (.xlsx atau .csv).")
  private List<Path> files = List.of();

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIODE",
      description = "Triwulan seperti 2025-Q2 (atau 2025-TW2), atau setahun: 2025.")
  private String period = "";

  @Option(
      names = "--format",
      paramLabel = "BENTUK",
      description = "table (bawaan), csv, json, xlsx, atau html.")
  private @Nullable FormFormat format;

  @Option(names = "--out", paramLabel = "BERKAS", description = "Menulis formulir ke berkas ini.")
  private @Nullable Path target;

  @Option(
      names = "--explain",
      paramLabel = "\"INDIKATOR\"",
      description = "Menunjukkan asal angka satu indikator; cukup sebagian namanya.")
  private @Nullable String indicator;

  private final Console console;

  public MeasureCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Period wanted =
        Period.parse(period)
            .orElseThrow(() ->
                new Refusal(
                    "--period: \"" + period + "\" bukan periode; tulis 2025-Q2 atau 2025."));
    List<Path> sheets = files.stream().filter(file -> !isCatalogue(file)).toList();
    if (sheets.size() != 1 || files.size() < 2) {
      throw new Refusal(
          "sebutkan katalog (.json) dan tepat satu lembar angka (.xlsx atau .csv); yang disebut: "
              + files.stream().map(Path::toString).collect(Collectors.joining(" ")));
    }
    List<Catalogue> catalogues =
        files.stream()
            .filter(MeasureCommand::isCatalogue)
            .flatMap(file -> InputFiles.catalogues(file).stream())
            .toList();
    CatalogueSet set = CatalogueSet.of(catalogues);
    Path sheet = sheets.getFirst();
    Needs needs = Needs.of(set);
    FilledFigures filled = FigureSheet.read(InputFiles.name(sheet), InputFiles.bytes(sheet), needs);
    refuseOtherDecrees(sheet, filled, needs);
    report(sheet, filled.findings());
    refuseOtherYears(sheet, filled.book().years(), wanted.year());
    MeasurementForm form = MeasurementForm.of(set, filled.book(), wanted);
    if (indicator != null) {
      explain(form, filled, indicator);
    } else {
      print(form);
    }
    return filled.hasErrors() || hasErrors(form) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static boolean isCatalogue(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private void report(Path sheet, List<Finding> findings) {
    var messages = FindingMessages.indonesian();
    for (Finding finding : findings) {
      console.say(
          "%s, %s: %s %s%s"
              .formatted(
                  sheet,
                  Words.sheetPlace(finding.where()),
                  Words.severity(finding.severity()),
                  messages.message(finding),
                  messages.suggestion(finding).map(advice -> " " + advice).orElse("")));
    }
    boolean unusable =
        findings.stream()
            .anyMatch(finding ->
                finding.code() == FigureFinding.SHEET_UNREADABLE
                    || finding.code() == FigureFinding.SHEET_NOT_RECOGNISED);
    if (unusable) {
      throw new Refusal(sheet + ": lembar angka tidak dapat dipakai.");
    }
  }

  /// A sheet of another decree is one mistake, not one for each of its rows. A name or two in
  /// common do not make it this decree's.
  private static void refuseOtherDecrees(Path sheet, FilledFigures filled, Needs needs) {
    boolean strange =
        filled.findings().stream().anyMatch(finding -> UNKNOWN_ROWS.contains(finding.code()));
    long met =
        needs.figures().stream()
            .filter(figure -> filled.book().series(figure.document(), figure.name()).isPresent())
            .count();
    if (strange && (filled.book().years().isEmpty() || met * FEW < needs.figures().size())) {
      throw new Refusal(
          sheet
              + ": baris lembar ini bukan yang diminta katalog yang disebut; periksa apakah lembar"
              + " ini milik keputusan lain.");
    }
  }

  /// A form without a single figure would look like an office that reported nothing.
  private static void refuseOtherYears(Path sheet, SortedSet<Integer> years, int wanted) {
    if (years.isEmpty() || years.contains(wanted)) {
      return;
    }
    String stated = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    throw new Refusal(
        """
        %s: lembar ini memuat tahun %s, bukan %d; pilih --period tahun itu, atau buat lembarnya: \
        ./tolok figures KATALOG.json --out LEMBAR.xlsx --year %d\
        """
            .formatted(sheet, stated, wanted, wanted));
  }

  private void print(MeasurementForm form) {
    FormFormat chosen = format;
    if (chosen == null) {
      chosen = target == null ? FormFormat.TABLE : FormFormat.of(target);
    }
    if (target == null) {
      console.data().print(chosen.text(form, console.ink(), console.width()));
    } else {
      InputFiles.write(target, chosen.file(form));
      console.say(target.toString());
    }
  }

  private void explain(MeasurementForm form, FilledFigures filled, String words) {
    List<MeasurementRow> rows =
        Likeness.candidates(words, form.rows(), row -> row.indicator().indicator().indicator());
    if (rows.isEmpty()) {
      throw new Refusal("--explain: tidak ada indikator yang mirip \"" + words + "\".");
    }
    if (rows.size() > 1) {
      var names = new ArrayList<String>();
      for (MeasurementRow row : rows) {
        names.add(
            row.indicator().indicator().indicator()
                + " ("
                + row.indicator().position().name()
                + ")");
      }
      throw new Refusal(
          "--explain: \"%s\" cocok dengan %d indikator; sebutkan lebih lengkap:%n  %s"
              .formatted(words, rows.size(), String.join(System.lineSeparator() + "  ", names)));
    }
    MeasurementExplanation.lines(
            form, rows.getFirst(), filled.book(), console.ink(), console.width())
        .forEach(console.data()::println);
  }

  private static boolean hasErrors(MeasurementForm form) {
    return form.rows().stream()
        .flatMap(row -> row.remarks().stream())
        .anyMatch(remark -> remark.severity() == Severity.ERROR);
  }
}
