package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.cli.show.MeasurementExplanation;
import id.tolok.cli.show.MeasurementTable;
import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.document.DecreeReader;
import id.tolok.document.Reading;
import id.tolok.document.json.CatalogueJson;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.figures.need.Needs;
import id.tolok.figures.sheet.FigureSheet;
import id.tolok.formula.Value;
import id.tolok.kernel.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sample`: the whole way of the commands from a decree to a filled form, on an invented decree
/// that comes along.
@Command(
    name = "sample",
    description = {
      "Memperagakan perintah-perintah pada keputusan karangan: dibaca, diisi, diukur, dijelaskan.",
      ""
    },
    footer = {"", "Contoh:", "  ./tolok sample"})
public final class SampleCommand extends Help implements Runnable {

  private static final String MARK = "DATA CONTOH";
  private static final int QUARTER = 2;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Tempat berkas hasilnya; bila tidak disebut: contoh.")
  private Path folder = Path.of("contoh");

  private final Console console;

  public SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Path decree = sample();
    Reading reading = DecreeReader.read(InputFiles.name(decree), InputFiles.bytes(decree));
    CatalogueSet set = CatalogueSet.of(List.of(reading.catalogue()));
    int year = year(reading.catalogue());
    FigureBook book = InventedFigures.of(set, year);
    MeasurementForm form =
        MeasurementForm.of(set, book, Period.quarter(year, QUARTER)).marked(MARK);

    Path catalogue = folder.resolve("katalog.json");
    Path sheet = folder.resolve("angka.xlsx");
    Path page = folder.resolve("triwulan-2.html");
    InputFiles.write(
        catalogue,
        (CatalogueJson.write(reading.catalogue()) + "\n").getBytes(StandardCharsets.UTF_8));
    boolean kept = Files.exists(sheet);
    if (!kept) {
      InputFiles.write(sheet, FigureSheet.workbook(Needs.of(set), year, book));
    }
    InputFiles.write(page, FormFormat.HTML.file(form));

    step("1. Keputusan dibaca: " + decree);
    say(
        "   %d jabatan, %d indikator, semua dari teksnya; ringkasannya: ./tolok read %s --summary"
            .formatted(reading.catalogue().positions().size(), form.rows().size(), decree));
    step("2. Angka dan target yang diminta rumusnya, diisi angka karangan: " + sheet);
    if (kept) {
      say("   (sudah ada dan dibiarkan; formulir di bawah memakai angka karangan yang asli)");
    }
    step("3. Formulir pengukuran triwulan II, juga untuk dicetak: " + page);
    say("");
    MeasurementTable.lines(form, console.ink(), console.width()).forEach(this::say);
    step("4. Setiap angka dapat dijelaskan:");
    say("");
    MeasurementExplanation.lines(form, explained(form), book, console.ink(), console.width())
        .forEach(this::say);
    step("Lanjutkan sendiri:");
    say("   ubah angka di %s, lalu".formatted(sheet));
    say("   ./tolok measure %s %s --period %d-Q2".formatted(catalogue, sheet, year));
    say("   ./tolok lint %s".formatted(decree));
    say("   dengan keputusan Anda: ./tolok read KEPUTUSAN.docx --out katalog/");
  }

  private void step(String words) {
    say("");
    say(console.ink().bold(words));
  }

  private void say(String line) {
    console.data().println(line);
  }

  /// The first sample that comes with the program.
  private static Path sample() {
    Path samples = Path.of(System.getProperty("tolok.home", ".")).resolve("samples");
    if (!Files.isDirectory(samples)) {
      throw new Refusal(samples + ": folder contoh tidak ada; jalankan dari salinan yang lengkap.");
    }
    try (Stream<Path> folders = Files.list(samples)) {
      Path found =
          folders
              .sorted()
              .map(each -> each.resolve("source.txt"))
              .filter(Files::isRegularFile)
              .findFirst()
              .orElseThrow(() -> new Refusal(samples + ": tidak ada keputusan contoh di sini."));
      Path here = Path.of("").toAbsolutePath();
      Path whole = found.toAbsolutePath();
      return whole.startsWith(here) ? here.relativize(whole) : whole;
    } catch (IOException e) {
      throw new Refusal(samples + ": tidak dapat dibaca (" + e.getMessage() + ").", e);
    }
  }

  private static int year(Catalogue catalogue) {
    return catalogue.decrees().stream()
        .map(Decree::periodStart)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new Refusal(catalogue.file() + ": periodenya tidak terbaca."));
  }

  /// The first indicator that was computed from more than one figure.
  private static MeasurementRow explained(MeasurementForm form) {
    return form.rows().stream()
        .filter(row -> row.judged().actual().value() instanceof Value.Known)
        .filter(row -> !row.judged().actual().operands().isEmpty())
        .findFirst()
        .orElse(form.rows().getFirst());
  }
}
