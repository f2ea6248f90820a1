package id.tolok.sample.surveyed;

import id.tolok.survey.PublicService;
import id.tolok.survey.given.EarlierSurveys.Opinion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/// What people of the invented regency wrote under their answers.
final class InventedOpinions {

  private record Said(String kind, String body) {}

  private static final List<Said> ALL =
      List.of(
          new Said("COMPLAINT", "Antre dari jam delapan baru dipanggil jam sebelas."),
          new Said("SUGGESTION", "Mohon ditambah kursi dan kipas di ruang tunggu."),
          new Said("PRAISE", "Petugasnya ramah dan sabar menjelaskan ke orang tua saya."),
          new Said("COMPLAINT", "Syarat di papan beda dengan yang diminta di loket."),
          new Said("SUGGESTION", "Tolong jam istirahat loket bergantian supaya tetap buka."),
          new Said("PRAISE", "Suratnya selesai hari itu juga, terima kasih."),
          new Said("COMPLAINT", "Sudah lapor lewat kotak saran tetapi tidak ada tanggapan."),
          new Said("SUGGESTION", "Kalau bisa daftar antrean lewat WhatsApp."),
          new Said("COMPLAINT", "Toiletnya rusak dan tidak ada jalur kursi roda."),
          new Said("PRAISE", "Tidak dipungut biaya sama sekali, sesuai pengumuman."),
          new Said("SUGGESTION", "Beri contoh formulir yang sudah diisi di meja tulis."),
          new Said("COMPLAINT", "Jaringan sering mati, jadi harus datang dua kali."),
          new Said("SUGGESTION", "Sediakan pojok bermain untuk anak."),
          new Said("PRAISE", "Ruang pelayanan sekarang lebih rapi dan dingin."),
          new Said("COMPLAINT", "Petugas loket tanah sering tidak di tempat setelah jam dua."),
          new Said("SUGGESTION", "Nomor antrean suaranya kurang jelas di luar ruangan."));

  private final Random random;
  private final PlannedRound planned;
  private final List<PublicService> services;
  private final LocalDate last;

  /// @param last day up to which people wrote
  InventedOpinions(PlannedRound planned, List<PublicService> services, LocalDate last, long seed) {
    this.planned = planned;
    this.services = services;
    this.last = last.isBefore(planned.closesOn()) ? last : planned.closesOn();
    this.random = new Random(seed);
  }

  /// @param over whether the office has dealt with them
  List<Opinion> some(int count, boolean over) {
    var opinions = new ArrayList<Opinion>();
    int first = random.nextInt(ALL.size());
    for (int place = 0; place < count; place++) {
      Said said = ALL.get((first + place) % ALL.size());
      long days = ChronoUnit.DAYS.between(planned.opensOn(), last) + 1;
      boolean wantsAnswer = !over && said.kind().equals("COMPLAINT") && place % 2 == 0;
      opinions.add(
          new Opinion(
              random.nextInt(3) == 0
                  ? OptionalLong.empty()
                  : OptionalLong.of(services.get(random.nextInt(services.size())).id()),
              said.kind(),
              said.body(),
              planned.opensOn().plusDays(random.nextLong(Math.max(1, days))),
              over ? "DONE" : "NEW",
              over && said.kind().equals("COMPLAINT")
                  ? "Sudah dibahas dalam rapat pelayanan dan diumumkan di loket."
                  : "",
              wantsAnswer
                  ? Optional.of("0800-0000-%04d (nomor karangan)".formatted(1000 + place))
                  : Optional.empty()));
    }
    return opinions;
  }
}
