package id.tolok.shell.part;

/// One of a few views of the same thing, each with an address of its own. Part `shell/part/tabs`.
///
/// @param count ready text of how many wait there; empty for none
public record Tab(String label, String address, boolean here, String count) {

  public static Tab of(String label, String address, boolean here) {
    return new Tab(label, address, here, "");
  }
}
