package id.tolok.access.guard;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses to go back to: only pages of this program.
public final class ReturnAddress {

  private static final String HOME = "/";

  private ReturnAddress() {}

  /// The address if it is a path of this program, otherwise the first page.
  public static String safe(String address) {
    return isOwnPath(address) ? address : HOME;
  }

  private static boolean isOwnPath(String address) {
    if (!address.startsWith("/")
        || address.startsWith("//")
        || address.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
      return false;
    }
    try {
      var uri = new URI(address);
      return uri.getScheme() == null && uri.getRawAuthority() == null && !isSignIn(uri.getPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isSignIn(String path) {
    return path.equals("/masuk") || path.startsWith("/masuk/") || path.equals("/keluar");
  }
}
