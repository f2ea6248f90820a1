package id.tolok.reporting.survey.report;

/// Numbers the tables and pictures of one report.
final class Captions {

  private int tables;
  private int figures;

  String table(String words) {
    return "Tabel %d. %s".formatted(++tables, words);
  }

  String figure(String words) {
    return "Gambar %d. %s".formatted(++figures, words);
  }
}
