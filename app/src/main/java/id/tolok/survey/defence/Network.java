package id.tolok.survey.defence;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/// Where a request came from, as coarse as one household or office has it: an address of the old
/// kind (IPv4), or the first half of one of the new kind (IPv6), whose second half a machine
/// chooses by itself. Kept in memory only.
record Network(boolean old, long bits) {

  /// @param address as the container gives it
  static Network of(String address) {
    int zone = address.indexOf('%');
    var inet = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
    var bytes = ByteBuffer.wrap(inet.getAddress());
    return inet instanceof Inet4Address
        ? new Network(true, bytes.getInt())
        : new Network(false, bytes.getLong());
  }
}
