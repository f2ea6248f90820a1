package id.tolok.catalogue.search;

/// What a list of indicators can be narrowed by.
public enum Facet {
  AGENCY("instansi"),
  REGENCY("wilayah"),
  POSITION("jabatan"),
  OBJECTIVE("sasaran"),
  KIND("jenis"),
  FORMULA("rumus"),
  /// Of the worst remark: 0 none to 3 error.
  SEVERITY("temuan"),
  /// Code of a remark.
  RULE("aturan");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /// Its name in page addresses.
  public String parameter() {
    return parameter;
  }

  /// Whether its values are keys of rows.
  public boolean isNumeric() {
    return switch (this) {
      case AGENCY, REGENCY, SEVERITY -> true;
      case POSITION, OBJECTIVE, KIND, FORMULA, RULE -> false;
    };
  }
}
