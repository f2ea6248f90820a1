package id.tolok.figures.sheet;

import id.tolok.figures.Names;
import id.tolok.kernel.Polarity;
import java.util.Optional;

/// Which way an indicator is good, in the words of a sheet.
final class DirectionLabel {

  private DirectionLabel() {}

  static String of(Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> "Lebih tinggi lebih baik";
      case LOWER -> "Lebih rendah lebih baik";
    };
  }

  static Optional<Polarity> polarity(String label) {
    for (Polarity polarity : Polarity.values()) {
      if (Names.key(of(polarity)).equals(Names.key(label))) {
        return Optional.of(polarity);
      }
    }
    return Optional.empty();
  }
}
