package id.tolok.organization.web;

/// Where the pages of this module are.
final class Addresses {

  static final String TREE = "/organisasi";
  static final String AGENCIES = TREE + "/perangkat-daerah";
  static final String REGIONS = TREE + "/wilayah";

  private Addresses() {}

  static String agency(long id) {
    return AGENCIES + "/" + id;
  }

  static String unit(long id) {
    return TREE + "/unit/" + id;
  }

  static String position(long id) {
    return TREE + "/jabatan/" + id;
  }

  static String official(long id) {
    return TREE + "/pegawai/" + id;
  }

  static String holding(long id) {
    return TREE + "/pemangku/" + id;
  }
}
