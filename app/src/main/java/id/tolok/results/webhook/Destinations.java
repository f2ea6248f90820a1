package id.tolok.results.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// Says where messages may go: to the internet over HTTPS, and into networks that were allowed. So
/// nobody who may add an address can have this server knock at machines beside it.
@Component
class Destinations {

  private static final int ADDRESS_MAX = 500;
  private static final int PORT_MAX = 65_535;

  /// Not on the internet: this machine, private and shared networks, documentation, tests,
  /// multicast, reserved (RFC 6890, 8190).
  private static final List<IpAddressMatcher> INNER =
      matchers(
          List.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8"));

  /// Why an address is refused; its words are `results.webhook.refused.NAME`.
  enum Refusal {
    NOT_AN_ADDRESS,
    TOO_LONG,
    CARRIES_PASSWORD,
    UNKNOWN_HOST,
    INNER_NETWORK,
    NOT_ENCRYPTED
  }

  private final List<IpAddressMatcher> allowed;

  Destinations(WebhookSettings settings) {
    this.allowed = matchers(settings.allowedNetworks());
  }

  private static List<IpAddressMatcher> matchers(List<String> networks) {
    return networks.stream().map(IpAddressMatcher::new).toList();
  }

  /// What is against an address; empty where messages may go there. Asks for the host's addresses,
  /// all of which must be fine.
  Optional<Refusal> refusal(String address) {
    if (address.length() > ADDRESS_MAX) {
      return Optional.of(Refusal.TOO_LONG);
    }
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException broken) {
      return Optional.of(Refusal.NOT_AN_ADDRESS);
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      return Optional.of(Refusal.NOT_AN_ADDRESS);
    }
    if (uri.getPort() == 0 || uri.getPort() > PORT_MAX) {
      return Optional.of(Refusal.NOT_AN_ADDRESS);
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of(Refusal.CARRIES_PASSWORD);
    }
    return ofHost(uri.getHost(), scheme.equals("https"));
  }

  private Optional<Refusal> ofHost(String host, boolean encrypted) {
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      return Optional.of(Refusal.UNKNOWN_HOST);
    }
    if (Arrays.stream(addresses).allMatch(each -> matches(allowed, each))) {
      return Optional.empty();
    }
    if (!Arrays.stream(addresses).allMatch(each -> matches(allowed, each) || isOnInternet(each))) {
      return Optional.of(Refusal.INNER_NETWORK);
    }
    return encrypted ? Optional.empty() : Optional.of(Refusal.NOT_ENCRYPTED);
  }

  static boolean isOnInternet(InetAddress address) {
    return !matches(INNER, address);
  }

  private static boolean matches(List<IpAddressMatcher> networks, InetAddress address) {
    String text = plain(address);
    return networks.stream().anyMatch(network -> network.matches(text));
  }

  /// Without the zone some addresses carry.
  private static String plain(InetAddress address) {
    String text = address.getHostAddress();
    return address instanceof Inet4Address ? text : text.replaceFirst("%.*$", "");
  }
}
