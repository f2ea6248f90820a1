package id.tolok.catalogue;

/// The kind of the act that states an indicator, as a catalogue file names it.
public enum IndicatorKind {
  /// Main performance indicator of the agency.
  IKU,
  /// Indicator of a position or person.
  IKI,
  /// From a performance agreement.
  PK,
  ACTION_PLAN,
  OTHER;

  /// The kind of this name; OTHER for a name that is not known.
  public static IndicatorKind of(String name) {
    for (IndicatorKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return OTHER;
  }
}
