package id.tolok.figures.sheet;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// The page of a workbook that tells people how to fill it.
final class Instructions {

  private static final int WIDTH = 110;

  private Instructions() {}

  static void write(Worksheet sheet, int year) {
    sheet.width(0, WIDTH);
    sheet.value(0, 0, "Cara mengisi angka kinerja tahun " + year);
    sheet.style(0, 0).bold().fontSize(14).set();
    int line = 2;
    for (String text : texts()) {
      sheet.value(line, 0, text);
      sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
      line++;
    }
  }

  private static List<String> texts() {
    return List.of(
        "1. Lembar Angka: isi sel berwarna kuning, satu kolom per triwulan. Isi angka triwulan itu"
            + " saja, bukan kumulatif.",
        "2. Kosongkan sel yang angkanya belum ada. Nol berarti memang tidak ada satu pun; kosong"
            + " berarti belum dilaporkan.",
        "3. Cara menjumlah menentukan angka setahun: Jumlah (triwulan dijumlahkan), Nilai terakhir"
            + " (angka triwulan terakhir yang berlaku), Rata-rata, atau Tetap setahun (isi kolom"
            + " Setahun). Usulannya boleh diganti; alasannya di kolom Catatan.",
        "4. Lembar Target: isi target setahun bila keputusan tidak memuatnya. Target triwulan boleh"
            + " dikosongkan; aturan yang dipakai akan tertulis pada formulir pengukuran.",
        "5. Target boleh berupa rentang, misalnya 7 - 8. Target triwulan ditulis per triwulan atau"
            + " kumulatif, asal taat satu cara.",
        "6. Koma adalah tanda desimal: 1234,5. Angka seperti 1.234 dalam teks tidak dipakai, karena"
            + " dapat berarti dua.",
        "7. Jangan mengubah judul kolom, Nama, Tahun, dan Dokumen: dengan itulah angka dikenali.",
        "8. Sesudah diisi: ./tolok measure KATALOG.json BERKAS-INI.xlsx --period TAHUN-Q1");
  }
}
