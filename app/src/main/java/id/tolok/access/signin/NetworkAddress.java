package id.tolok.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Whom a network address stands for.
final class NetworkAddress {

  private static final int PREFIX_BYTES = 8;

  private NetworkAddress() {}

  /// The address itself, or for IPv6 its first 64 bits: one subscriber has all the rest.
  static String subscriber(String literal) {
    if (literal.indexOf(':') < 0) {
      return literal;
    }
    try {
      if (InetAddress.ofLiteral(literal) instanceof Inet6Address six) {
        byte[] bytes = six.getAddress();
        Arrays.fill(bytes, PREFIX_BYTES, bytes.length, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
      }
      return literal;
    } catch (IllegalArgumentException | UnknownHostException e) {
      return literal;
    }
  }
}
