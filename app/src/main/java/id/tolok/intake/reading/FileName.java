package id.tolok.intake.reading;

/// Names of files as they are kept.
final class FileName {

  private static final int LENGTH_MAX = 200;

  private FileName() {}

  /// Without folders and control characters, at most 200 characters, never blank.
  static String kept(String given) {
    var bare = given.replaceAll("^.*[/\\\\]", "");
    var clean =
        bare.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\u202A-\u202E\u2066-\u2069]", "")
            .replaceAll("\\s+", " ")
            .strip();
    if (clean.isEmpty()) {
      return "tanpa nama";
    }
    return clean.length() <= LENGTH_MAX ? clean : shortened(clean);
  }

  /// The ending says what people open the file with, so it stays.
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    return name.substring(0, LENGTH_MAX - ending.length()) + ending;
  }
}
