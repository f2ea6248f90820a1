package id.tolok.survey.service;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// The end of a poster's address: short enough to be typed from the wall, without letters and
/// digits that look alike, and not to be guessed from another.
final class PointCode {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PointCode() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
        .collect(Collectors.joining());
  }
}
