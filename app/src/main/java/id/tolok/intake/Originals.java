package id.tolok.intake;

/// The files people gave, each kept once by its hash, byte for byte. They are in the database, so
/// that a node of the program holds no state and a backup has everything.
public interface Originals {

  /// A file as it was given.
  ///
  /// @param mediaType by its content, not by its name; safe to send to a browser as a download
  record Original(String sha256, String fileName, String mediaType, byte[] bytes) {}

  /// The file of a reading.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside the viewer's scope, or where there is none
  Original original(long readingId);
}
