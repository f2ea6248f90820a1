package id.tolok.reporting.layout;

import id.tolok.reporting.pdf.QrPicture;
import java.util.List;

/// How a printed document is confirmed by whoever holds it.
///
/// @param hash of the document, in groups
/// @param address of the page that confirms it
/// @param version number and day of the document
/// @param date day of the document
/// @param draft whether it shows what was not approved yet
/// @param sample whether everything in it is invented
public record Seal(
    String hash, String address, String version, String date, boolean draft, boolean sample) {

  private static final int GROUP = 8;

  /// @param hash as it is kept, 64 signs
  public static Seal of(
      String hash, String origin, int number, String date, boolean draft, boolean sample) {
    return new Seal(
        hash.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "),
        origin + "/periksa/" + hash,
        "Versi %d, %s".formatted(number, date),
        date,
        draft,
        sample);
  }

  public QrPicture picture() {
    return QrPicture.of(address);
  }

  public String pictureWords() {
    return "Kode QR ke " + address;
  }

  /// `DRAF` while something waits for approval.
  public String mark() {
    return draft ? "DRAF" : "";
  }

  /// `DATA CONTOH` where everything is invented.
  public String sampleMark() {
    return sample ? "DATA CONTOH" : "";
  }

  /// What stands beside the picture.
  public List<String> lines() {
    return List.of(
        "Pindai kode QR atau buka alamat ini untuk memeriksa apakah dokumen ini asli dan yang"
            + " terbaru:",
        address,
        version,
        "Sidik dokumen (SHA-256): " + hash);
  }
}
