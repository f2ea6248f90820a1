package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.document.Catalogue;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.need.Needs;
import id.tolok.figures.sheet.FigureSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `figures`: the empty sheet of figures and targets that catalogues need.
@Command(
    name = "figures",
    description = {
      "Membuat lembar isian: angka yang diminta rumus dan target, satu kolom per triwulan.",
      ""
    },
    footer = {
      "",
      "Contoh:",
      "  ./tolok figures katalog/keputusan.json --out angka.xlsx",
      "  ./tolok figures katalog/*.json --out angka.csv --year 2025"
    })
public final class FiguresCommand extends Help implements Runnable {

  @Parameters(
      arity = "1..*",
      paramLabel = "KATALOG.json",
      description = "Katalog dari ./tolok read --out.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "BERKAS",
      description = "Lembar yang dibuat, .xlsx atau .csv.")
  private Path target = Path.of("");

  @Option(
      names = "--year",
      paramLabel = "TAHUN",
      description = "Tahun anggaran; bila tidak disebut, tahun pertama yang dicakup keputusan.")
  private @Nullable Integer year;

  @Option(names = "--replace", description = "Menimpa lembar yang sudah ada.")
  private boolean replace;

  private final Console console;
  private final Clock clock;

  public FiguresCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public void run() {
    List<Catalogue> catalogues =
        files.stream().flatMap(file -> InputFiles.catalogues(file).stream()).toList();
    Needs needs = Needs.of(CatalogueSet.of(catalogues));
    if (needs.targets().isEmpty()) {
      throw new Refusal(
          files.getFirst() + ": katalog ini tidak memuat indikator, jadi tidak ada yang diisi.");
    }
    if (Files.isDirectory(target)) {
      throw new Refusal(target + ": ini folder; sebutkan nama lembar di dalamnya.");
    }
    if (Files.exists(target) && !replace) {
      throw new Refusal(
          target
              + ": sudah ada dan mungkin sudah diisi; pakai nama lain, atau --replace untuk"
              + " menimpanya.");
    }
    int chosen = year == null ? firstYear(catalogues) : checked(year);
    InputFiles.write(target, sheet(needs, chosen));
    console.say(
        "%s: %d angka dan %d target untuk tahun %d%s."
            .formatted(
                target,
                needs.figures().size(),
                needs.targets().size(),
                chosen,
                year == null ? " (tahun lain: tambahkan --year TAHUN)" : ""));
    String catalogue = files.stream().map(InputFiles::typed).collect(Collectors.joining(" "));
    console.say(
        "isi sel kuning, lalu: ./tolok measure %s %s --period %d-Q1"
            .formatted(catalogue, InputFiles.typed(target), chosen));
  }

  private byte[] sheet(Needs needs, int chosen) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return FigureSheet.workbook(needs, chosen);
    }
    if (name.endsWith(".csv")) {
      return FigureSheet.csv(needs, chosen);
    }
    throw new Refusal(target + ": nama lembar harus berakhir .xlsx atau .csv.");
  }

  private static int checked(int year) {
    if (year < 1900 || year > 2199) {
      throw new Refusal("--year: " + year + " bukan tahun yang masuk akal.");
    }
    return year;
  }

  /// The first year the decrees cover: the same sheet whenever it is asked for. Without one, this
  /// year.
  private int firstYear(List<Catalogue> catalogues) {
    return catalogues.stream()
        .flatMap(catalogue -> catalogue.decrees().stream())
        .flatMap(decree -> Stream.of(decree.periodStart(), decree.periodEnd()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> LocalDate.now(clock).getYear());
  }
}
