package id.tolok.measurement.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses that may stand as evidence.
final class WebAddress {

  private static final int LENGTH_MAX = 1_000;
  private static final int SHOWN_MAX = 80;

  private WebAddress() {}

  /// What was given, as it is named in a refusal.
  static String shortened(String given) {
    String text = given.strip();
    return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
  }

  /// The address where it is one of a page anybody's browser opens; empty otherwise. Without
  /// `https://` in front it is taken to be meant.
  static Optional<String> checked(String given) {
    var text = given.strip();
    var whole = text.contains("://") ? text : "https://" + text;
    if (text.isEmpty() || whole.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    try {
      var uri = new URI(whole);
      var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean named = uri.getHost() != null && uri.getHost().contains(".");
      return web && named && uri.getUserInfo() == null ? Optional.of(whole) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
