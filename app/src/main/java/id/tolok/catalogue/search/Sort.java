package id.tolok.catalogue.search;

/// The orders a list of indicators comes in.
public enum Sort {
  /// Best match first; the order of the decrees where nothing was asked.
  RELEVANCE("relevan"),
  /// As agencies are named and their decrees run.
  DECREE("urutan"),
  NAME("nama"),
  POSITION("jabatan"),
  OBJECTIVE("sasaran"),
  /// Worst remark first.
  FINDING("temuan");

  private final String parameter;

  Sort(String parameter) {
    this.parameter = parameter;
  }

  /// Its name in page addresses.
  public String parameter() {
    return parameter;
  }
}
