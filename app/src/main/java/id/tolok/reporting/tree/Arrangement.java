package id.tolok.reporting.tree;

/// What stands above what in a performance tree.
public enum Arrangement {
  /// Objectives, below them the positions that answer for them, below those their indicators.
  OBJECTIVE("sasaran"),
  /// Positions as they supervise each other, below each its objectives with their indicators.
  POSITION("jabatan");

  private final String code;

  Arrangement(String code) {
    this.code = code;
  }

  /// How addresses write it.
  public String code() {
    return code;
  }

  /// The arrangement of a code; by objective where it is none.
  public static Arrangement of(String code) {
    return POSITION.code.equals(code) ? POSITION : OBJECTIVE;
  }
}
