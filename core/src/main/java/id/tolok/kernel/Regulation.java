package id.tolok.kernel;

/// The regulations that rules in the code rest on. The title is how an official cites it.
public enum Regulation {
  PERPRES_29_2014("Perpres 29/2014"),
  PERMENPANRB_53_2014("PermenPANRB 53/2014"),
  PERMENPANRB_88_2021("PermenPANRB 88/2021"),
  PERMENPANRB_89_2021("PermenPANRB 89/2021"),
  PERMENPANRB_8_2021("PermenPANRB 8/2021"),
  PERMENPANRB_6_2022("PermenPANRB 6/2022"),
  PERMENPANRB_14_2017("PermenPANRB 14/2017"),
  KEPMENPAN_25_2004("KepmenPAN 25/2004"),
  PERMENPAN_9_2007("PER/09/M.PAN/5/2007"),
  PERMENPAN_20_2008("PER/20/M.PAN/11/2008"),
  PERMENDAGRI_86_2017("Permendagri 86/2017"),
  PERMENDAGRI_54_2010("Permendagri 54/2010"),
  PERMENDAGRI_1_2023("Permendagri 1/2023"),
  LAN_239_2003("Keputusan Kepala LAN 239/IX/6/8/2003"),
  KEMENKEU_PERFORMANCE("Keputusan Menteri Keuangan tentang pengelolaan kinerja"),
  PP_17_2018("PP 17/2018"),
  PP_18_2016("PP 18/2016"),
  PP_12_2019("PP 12/2019"),
  UU_23_2014("UU 23/2014"),
  UU_12_2011("UU 12/2011"),
  /// The law is silent or contradictory; this is Tolok's choice, printed in its help.
  TOLOK_DECISION("keputusan produk Tolok");

  private final String title;

  Regulation(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
