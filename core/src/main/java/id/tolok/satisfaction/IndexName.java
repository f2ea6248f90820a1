package id.tolok.satisfaction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises by its name a quantity that the survey gives: what decrees call the satisfaction
/// index of citizens, or that of the staff about the services of their own office.
///
/// Shares, counts and targets that merely speak of satisfaction are not the index, and neither is
/// the satisfaction of somebody else, such as villages or members of parliament.
public final class IndexName {

  /// Whose satisfaction an index tells.
  public enum Whose {
    /// People who were served.
    CITIZENS,
    /// The staff, about the services of their own office.
    STAFF
  }

  private static final Pattern INDEX =
      Pattern.compile("\\b(ikm|skm|(indeks|nilai|skor|hasil|tingkat)\\b.*\\bkepuasan)\\b");
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "\\b(jumlah|banyaknya|persentase|persen|rasio|target|laporan|dokumen|responden|pelaksanaan|unsur|rekomendasi|tindak"
              + " lanjut)\\b");
  private static final Pattern STAFF =
      Pattern.compile("\\b(internal|pegawai|asn|aparatur|karyawan|sekretariat)\\b");
  private static final Pattern CITIZEN =
      Pattern.compile(
          "\\b(ikm|skm|masyarakat|pelayanan|layanan|publik|pengguna|pemohon|warga|penerima)\\b");

  private IndexName() {}

  /// Whose index a name means; empty where it means none.
  public static Optional<Whose> of(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    if (!INDEX.matcher(words).find() || SOMETHING_ELSE.matcher(words).find()) {
      return Optional.empty();
    }
    if (STAFF.matcher(words).find()) {
      return Optional.of(Whose.STAFF);
    }
    return CITIZEN.matcher(words).find() ? Optional.of(Whose.CITIZENS) : Optional.empty();
  }
}
