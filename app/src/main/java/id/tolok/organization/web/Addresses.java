package id.tolok.organization.web;

/// Where the pages of this module are.
public final class Addresses {

  public static final String TREE = "/organisasi";
  public static final String AGENCIES = TREE + "/perangkat-daerah";
  public static final String REGIONS = TREE + "/wilayah";

  private Addresses() {}

  public static String agency(long id) {
    return AGENCIES + "/" + id;
  }

  public static String unit(long id) {
    return TREE + "/unit/" + id;
  }

  public static String position(long id) {
    return TREE + "/jabatan/" + id;
  }

  public static String official(long id) {
    return TREE + "/pegawai/" + id;
  }

  public static String holding(long id) {
    return TREE + "/pemangku/" + id;
  }
}
