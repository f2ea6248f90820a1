package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.Arrays;
import java.util.Optional;

/// The nine elements every survey asks about, in the order the regulation is generally printed.
///
/// Offices print the last two in either order, so an element is known by its code alone: a position
/// says nothing.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, elements of the survey")
public enum ServiceElement {
  /// What a citizen has to bring.
  PERSYARATAN,
  /// System, mechanism, procedure.
  PROSEDUR,
  /// Time until it is done.
  WAKTU,
  /// Cost or tariff. A service without one keeps the element and is answered as free.
  BIAYA,
  /// Whether what was received is what was promised.
  PRODUK,
  /// What the officers know and can do.
  KOMPETENSI,
  /// How the officers behave.
  PERILAKU,
  /// How complaints, suggestions and remarks are handled.
  PENGADUAN,
  /// Building, equipment and other facilities.
  SARPRAS;

  /// The name of the element in files and in the database. Elements an office adds have codes of
  /// their own, which are none of these.
  public String code() {
    return name();
  }

  /// The one of the nine with a code; empty for what an office added.
  public static Optional<ServiceElement> find(String code) {
    return Arrays.stream(values()).filter(element -> element.code().equals(code)).findFirst();
  }
}
