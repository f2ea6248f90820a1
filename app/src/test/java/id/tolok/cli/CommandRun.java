package id.tolok.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One command run inside the test: its exit code and what it wrote.
public record CommandRun(int exitCode, String data, String messages) {

  public static CommandRun of(Object... arguments) {
    var data = new ByteArrayOutputStream();
    var messages = new ByteArrayOutputStream();
    var console = Console.into(data, messages);
    int exitCode =
        Tolok.run(
            console, List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    console.flush();
    return new CommandRun(
        exitCode, data.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  /// A small invented decree with a share, a count and a value from outside.
  public static Path decree(Path folder, String name) {
    return write(
        folder.resolve(name),
        """
        KEPUTUSAN CAMAT PERMATA
        NOMOR 7 TAHUN 2025
        TENTANG
        INDIKATOR KINERJA UTAMA KECAMATAN PERMATA TAHUN 2025 - 2029

        JABATAN : KEPALA SEKSI KETENTERAMAN

        No\tSasaran\tIndikator Kinerja\tFormulasi\tSatuan\tTarget 2025
        1\tTertibnya wilayah\tPersentase pos jaga aktif\tJumlah pos jaga aktif dibagi jumlah pos jaga dikali 100%\t%\t80
        2\tTerbitnya laporan\tJumlah laporan kejadian\tJumlah laporan kejadian yang terbit\tLaporan\t4
        """);
  }

  public static Path write(Path file, String text) {
    try {
      Files.writeString(file, text);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
