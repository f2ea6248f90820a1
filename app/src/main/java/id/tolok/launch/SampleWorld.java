package id.tolok.launch;

import java.util.List;

/// The invented regency on a running server.
public final class SampleWorld {

  private SampleWorld() {}

  /// Makes it where it is not there yet, and says what was read and how each role signs in.
  public static List<String> tell(Server server) {
    return List.of();
  }
}
