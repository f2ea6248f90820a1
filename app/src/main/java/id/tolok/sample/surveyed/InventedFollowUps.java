package id.tolok.sample.surveyed;

import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.FollowUp;
import id.tolok.survey.given.EarlierSurveys.Planned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// What an invented office does about the elements people were least satisfied with.
final class InventedFollowUps {

  /// @param position key of who answers for it
  private record Story(String position, String action, String done) {}

  private static final Map<ServiceElement, Story> STORIES =
      Map.of(
          ServiceElement.PERSYARATAN,
              new Story(
                  "pelayanan",
                  "Menempel daftar syarat terbaru di semua loket dan di laman kecamatan.",
                  "Daftar syarat dicetak ulang dan dipasang di lima loket."),
          ServiceElement.PROSEDUR,
              new Story(
                  "pelayanan",
                  "Menyederhanakan alur legalisasi dari empat meja menjadi dua meja.",
                  "Alur dua meja berjalan; papan alur dipasang di pintu masuk."),
          ServiceElement.WAKTU,
              new Story(
                  "pelayanan",
                  "Membuka loket kedua pada pukul 08.00 sampai 11.00 dan memakai nomor antrean.",
                  "Loket kedua dibuka; waktu tunggu rata-rata turun menjadi 25 menit."),
          ServiceElement.BIAYA,
              new Story(
                  "sekcam",
                  "Memasang papan biaya dan nomor aduan pungutan.",
                  "Papan biaya terpasang di ruang tunggu."),
          ServiceElement.PRODUK,
              new Story(
                  "pelayanan",
                  "Memeriksa ulang setiap surat sebelum diserahkan.",
                  "Daftar periksa dipakai di loket penyerahan."),
          ServiceElement.KOMPETENSI,
              new Story(
                  "umum",
                  "Melatih petugas loket tentang aturan terbaru.",
                  "Enam petugas mengikuti pelatihan dua hari."),
          ServiceElement.PERILAKU,
              new Story(
                  "umum",
                  "Membina petugas loket tentang sikap melayani.",
                  "Pembinaan dilakukan dan diulang setiap bulan."),
          ServiceElement.PENGADUAN,
              new Story(
                  "sekcam",
                  "Menunjuk petugas pengaduan dan menjawab setiap aduan paling lama tiga hari"
                      + " kerja.",
                  "Petugas ditunjuk; 14 dari 15 aduan dijawab tepat waktu."),
          ServiceElement.SARPRAS,
              new Story(
                  "umum",
                  "Menambah kursi tunggu, kipas, dan memperbaiki toilet serta jalur kursi roda.",
                  "Dua belas kursi dan dua kipas dipasang; toilet diperbaiki."));

  private final Map<String, Long> positions;
  private final Map<String, String> holders;

  /// @param positions by the keys of the plan
  /// @param holders who holds each
  InventedFollowUps(Map<String, Long> positions, Map<String, String> holders) {
    this.positions = positions;
    this.holders = holders;
  }

  /// One for each of the weakest elements. What should have been done by today is, but for the last
  /// of them.
  List<Planned> of(PlannedRound round, List<ElementScore> weakest, LocalDate today) {
    var plan = new ArrayList<Planned>();
    for (ElementScore element : weakest) {
      Story story = Objects.requireNonNull(STORIES.get(ServiceElement.valueOf(element.element())));
      LocalDate due = round.until().plusDays(60 + 15L * plan.size());
      boolean last = plan.size() == weakest.size() - 1;
      boolean over = due.isBefore(today.minusDays(last ? 90 : 0));
      plan.add(
          new Planned(
              new FollowUp.Draft(
                  element.element(),
                  OptionalLong.empty(),
                  story.action(),
                  due,
                  Objects.requireNonNull(positions.get(story.position()))),
              over
                  ? Optional.of(
                      new FollowUp.Done(
                          due.minusDays(4),
                          story.done(),
                          Objects.requireNonNull(holders.get(story.position()))))
                  : Optional.empty()));
    }
    return plan;
  }
}
