package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The practice run after a build: goes through the daily commands once on a small invented decree,
/// so that Java can keep what it loaded and start quickly from then on. Not for people.
@Command(name = "latihan", hidden = true, description = "Latihan sesudah membangun program.")
public final class PracticeCommand extends Help implements Runnable {

  private static final String DECREE =
      """
      KEPUTUSAN CAMAT CONTOH
      NOMOR 1 TAHUN 2024
      TENTANG
      INDIKATOR KINERJA UTAMA KECAMATAN CONTOH

      CAMAT

      No\tSasaran\tIndikator Kinerja\tFormulasi\tSatuan\tTarget 2024
      1\tTertibnya wilayah\tPersentase pos jaga aktif\tJumlah pos jaga aktif dibagi jumlah pos jaga dikali 100%\t%\t80
      2\tTerbitnya laporan\tJumlah laporan\tJumlah laporan yang terbit\tDokumen\t4
      """;

  /// The program that is practised with: a command line in, its exit code out.
  @FunctionalInterface
  public interface Program {
    int run(Console console, String... arguments);
  }

  private final Program program;

  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  public PracticeCommand(Program program) {
    this.program = program;
  }

  @Override
  public void run() {
    Path decree = folder.resolve("contoh.txt");
    InputFiles.write(decree, DECREE.getBytes(StandardCharsets.UTF_8));
    practise("read", decree.toString(), "--out", folder.toString());
    practise("read", decree.toString(), "--summary", "--source");
    practise("read", decree.toString());
    practise("lint", decree.toString());
    practise("formula", "Jumlah A dibagi jumlah B dikali 100%", "--with", "Jumlah A=3;jumlah B=4");
    practise("formula", "[A] / [B", "--json");
    String catalogue = folder.resolve("contoh.json").toString();
    for (String sheet : List.of("angka.xlsx", "angka.csv")) {
      String figures = folder.resolve(sheet).toString();
      practise("figures", catalogue, "--out", figures, "--year", "2024");
      practise("measure", catalogue, figures, "--period", "2024-Q1");
      practise("measure", catalogue, figures, "--period", "2024-Q1", "--explain", "pos jaga");
    }
    String sheet = folder.resolve("angka.xlsx").toString();
    for (String form : List.of("form.xlsx", "form.html", "form.json", "form.csv")) {
      String target = folder.resolve(form).toString();
      practise("measure", catalogue, sheet, "--period", "2024", "--out", target);
    }
    practise("--help");
  }

  private void practise(String... arguments) {
    var nowhere = OutputStream.nullOutputStream();
    program.run(Console.into(nowhere, nowhere), arguments);
  }
}
