package id.tolok.sample.surveyed;

import id.tolok.survey.SurveyBasics.ServiceDraft;
import java.util.List;

/// What the invented offices do for people, and for their own staff.
final class InventedServices {

  /// The second is the one people wait for.
  static final List<ServiceDraft> PUBLIC =
      List.of(
          new ServiceDraft("Legalisasi dan surat pengantar", true),
          new ServiceDraft("Perekaman dan pengantar KTP-el", true),
          new ServiceDraft("Rekomendasi izin usaha mikro", true),
          new ServiceDraft("Surat keterangan tanah", false),
          new ServiceDraft("Dispensasi nikah", true));

  static final List<ServiceDraft> INTERNAL =
      List.of(
          new ServiceDraft("Layanan kepegawaian (internal)", true),
          new ServiceDraft("Layanan keuangan dan perlengkapan (internal)", true));

  static final String MAIN_POINT = "Loket pelayanan kantor kecamatan";
  static final String SECOND_POINT = "Loket keliling desa";

  private InventedServices() {}

  /// How much better or worse than the rest people find a service, in points of an answer.
  static double mood(int place) {
    return List.of(0.05, -0.13, 0.02, -0.02, 0.08).get(place % 5);
  }
}
