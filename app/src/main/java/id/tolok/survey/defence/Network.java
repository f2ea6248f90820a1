package id.tolok.survey.defence;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/// Where a request came from, as coarse as one household or office has it: an address of the old
/// kind (IPv4), or the first half of one of the new kind (IPv6), whose second half a machine
/// chooses by itself. Kept in memory only.
record Network(boolean old, long bits) {

  /// @param address as the container gives it; where a gateway wrote something else, such as an
  ///   address with a port, equal words are one network
  static Network of(String address) {
    int zone = address.indexOf('%');
    try {
      return of(InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone)));
    } catch (IllegalArgumentException noAddress) {
      return new Network(false, address.hashCode());
    }
  }

  private static Network of(InetAddress inet) {
    var bytes = ByteBuffer.wrap(inet.getAddress());
    return inet instanceof Inet4Address
        ? new Network(true, bytes.getInt())
        : new Network(false, bytes.getLong());
  }
}
