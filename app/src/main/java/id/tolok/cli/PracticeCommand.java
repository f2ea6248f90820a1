package id.tolok.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The practice run after a build: goes through the daily commands once on a small invented decree,
/// so that Java can keep what it loaded and start quickly from then on. Not for people.
@Command(name = "latihan", hidden = true, description = "Latihan sesudah membangun program.")
final class PracticeCommand extends Help implements Runnable {

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

  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Override
  public void run() {
    Path decree = folder.resolve("contoh.txt");
    InputFiles.write(decree, DECREE.getBytes(StandardCharsets.UTF_8));
    practise("read", decree.toString(), "--out", folder.toString());
    practise("read", decree.toString(), "--summary", "--source");
    practise("read", decree.toString());
    practise("formula", "A dibagi B dikali 100%", "--with", "A=3;B=4");
    practise("--help");
  }

  private static void practise(String... arguments) {
    var nowhere = OutputStream.nullOutputStream();
    Tolok.run(Console.into(nowhere, nowhere), arguments);
  }
}
