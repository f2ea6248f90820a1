package id.tolok.survey.file;

import java.util.Set;

/// What a column beside the answers can hold, with the headings it is known by.
public enum FilePart {
  SERVICE(
      "layanan",
      "jenis layanan",
      "jenis pelayanan",
      "layanan yang diterima",
      "jenis layanan yang diterima",
      "service"),
  DAY(
      "tanggal",
      "tgl",
      "tanggal diisi",
      "tanggal survei",
      "tanggal pengisian",
      "hari tanggal",
      "timestamp",
      "cap waktu",
      "stempel waktu",
      "date"),
  SLOT("jam", "jam layanan", "jam survei", "pukul", "time slot"),
  SEX("jenis kelamin", "jk", "l p", "kelamin", "sex", "gender"),
  EDUCATION("pendidikan", "pendidikan terakhir", "education"),
  OCCUPATION("pekerjaan", "pekerjaan utama", "occupation"),
  AGE("usia", "umur", "age"),
  /// The number printed on paper. A running number of rows is none.
  PAPER("nomor lembar", "no lembar", "nomor kuesioner", "no kuesioner", "sheet number");

  private final Set<String> headings;

  FilePart(String... headings) {
    this.headings = Set.of(headings);
  }

  boolean isHeading(String plain) {
    return headings.contains(plain);
  }
}
