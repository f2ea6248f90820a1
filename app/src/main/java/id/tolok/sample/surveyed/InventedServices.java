package id.tolok.sample.surveyed;

import id.tolok.survey.RoundKind;
import id.tolok.survey.SurveyBasics.ServiceDraft;
import java.util.List;

/// What the invented offices do for people, and for their own staff.
final class InventedServices {

  /// The second is the one people wait for.
  static final List<ServiceDraft> PUBLIC =
      List.of(
          new ServiceDraft("Legalisasi dan surat pengantar", RoundKind.PUBLIC, true),
          new ServiceDraft("Perekaman dan pengantar KTP-el", RoundKind.PUBLIC, true),
          new ServiceDraft("Rekomendasi izin usaha mikro", RoundKind.PUBLIC, true),
          new ServiceDraft("Surat keterangan tanah", RoundKind.PUBLIC, false),
          new ServiceDraft("Dispensasi nikah", RoundKind.PUBLIC, true));

  static final List<ServiceDraft> INTERNAL =
      List.of(
          new ServiceDraft("Layanan kepegawaian", RoundKind.INTERNAL, true),
          new ServiceDraft("Layanan keuangan dan perlengkapan", RoundKind.INTERNAL, true));

  static final String MAIN_POINT = "Loket pelayanan kantor kecamatan";
  static final String SECOND_POINT = "Loket keliling desa";

  private InventedServices() {}

  /// How much better or worse than the rest people find a service, in points of an answer.
  static double mood(int place) {
    return List.of(0.05, -0.13, 0.02, -0.02, 0.08).get(place % 5);
  }
}
