package id.tolok.audit;

import id.tolok.audit.ChainProblem.Kind;
import id.tolok.audit.store.StoredEntry;

/// Says in Indonesian what is wrong with a chain.
final class ChainWords {

  private ChainWords() {}

  static String chain(long number) {
    return number == 0 ? "rantai umum" : "rantai perangkat daerah " + number;
  }

  static String of(Kind kind, StoredEntry entry) {
    var words =
        switch (kind) {
          case CHANGED -> "isinya diubah setelah dicatat";
          case MOVED -> "berada di tempat yang bukan tempat pencatatannya";
          case REPLACED -> "diganti; entri sesudahnya dirantai pada entri yang lain";
          case REMOVED -> removed();
          case INSERTED -> inserted(entry);
          case HEAD -> headDiffers();
          case NOTED -> notedDiffers();
        };
    return words + " " + name(entry);
  }

  static String removed() {
    return "dihapus";
  }

  static String inserted(StoredEntry entry) {
    return "disisipkan, tidak dicatat oleh Tolok " + name(entry);
  }

  static String insertedAtEnd() {
    return "disisipkan di ujung rantai, tidak dicatat oleh Tolok";
  }

  static String headMissing() {
    return "catatan ujung rantai dihapus";
  }

  static String headDiffers() {
    return "catatan ujung rantai tidak cocok dengan entri terakhir";
  }

  static String notedDiffers() {
    return "sidiknya berbeda dari yang dicatat di luar Tolok";
  }

  static String notedLost(long length) {
    return "hilang; menurut catatan di luar Tolok rantai ini sudah mencapai entri " + length;
  }

  private static String name(StoredEntry entry) {
    return "(" + entry.action() + " " + entry.subject() + ", " + entry.viewer() + ")";
  }
}
