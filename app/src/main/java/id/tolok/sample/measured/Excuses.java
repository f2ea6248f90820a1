package id.tolok.sample.measured;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.statement.Explanation;
import java.util.List;
import java.util.OptionalLong;

/// What the invented offices say about poor results.
final class Excuses {

  private record Story(String cause, String obstacle, String followUp) {}

  private static final List<Story> STORIES =
      List.of(
          new Story(
              "Kegiatan bergeser ke triwulan berikutnya karena jadwal desa berubah.",
              "Sebagian desa belum menetapkan petugas pendamping.",
              "Menetapkan jadwal baru bersama desa dan memantaunya setiap dua minggu."),
          new Story(
              "Berkas yang masuk belum lengkap sehingga belum dapat dihitung.",
              "Formulir lama masih dipakai di beberapa loket.",
              "Mengganti formulir di semua loket dan melatih petugasnya."),
          new Story(
              "Cuaca buruk mengurangi jumlah kegiatan lapangan.",
              "Kendaraan dinas hanya satu yang laik jalan.",
              "Meminjam kendaraan dari kecamatan tetangga dan mengusulkan perbaikan."),
          new Story(
              "Petugas yang menangani dipindahkan dan penggantinya baru mulai.",
              "Serah terima pekerjaan tidak tertulis.",
              "Menyusun catatan serah terima dan mendampingi petugas baru satu bulan."));

  private Excuses() {}

  /// @param place picks the story
  /// @param owner position that will follow up
  static Explanation.Words words(int place, EntryPeriod quarter, OptionalLong owner) {
    var story = STORIES.get(place % STORIES.size());
    return new Explanation.Words(
        story.cause(), story.obstacle(), story.followUp(), quarter.lastDay().plusDays(60), owner);
  }
}
