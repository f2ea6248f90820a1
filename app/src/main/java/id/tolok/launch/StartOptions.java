package id.tolok.launch;

import java.nio.file.Path;

/// What a command says about the server it starts.
///
/// @param data folder of the database and of everything else Tolok keeps
/// @param port where people reach it; 0 takes any free one
/// @param world whose data it is
public record StartOptions(Path data, int port, World world) {

  /// Whose data a folder holds.
  public enum World {
    /// The office's own.
    REAL,
    /// The invented regency; every page says so.
    SAMPLE
  }
}
