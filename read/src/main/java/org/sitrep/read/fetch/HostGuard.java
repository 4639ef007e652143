package org.sitrep.read.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which addresses of hosts may be asked: those of the open network, since a feed is written
 * by strangers and could send the program to hosts that only those inside reach. The lists are the
 * special-purpose registries of IANA (RFC 6890 and its updates), less what is open to all.
 */
public final class HostGuard {
  private static final List<String> CLOSED =
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
          "224.0.0.0/4",
          "240.0.0.0/4");

  private static final int BYTE = 8;
  private static final int NAT64_LENGTH = 12;
  private static final byte[] NAT64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

  private final Set<String> allowed;

  /**
   * Makes a guard.
   *
   * @param allowed names of hosts, in small letters, that may lie anywhere
   */
  public HostGuard(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** Returns whether the host may be asked at that address. */
  public boolean allows(String host, InetAddress address) {
    return allowed.contains(bare(host)) || isOpen(address);
  }

  /** Names are the same with a dot at their end, and addresses with brackets round them. */
  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String unbracketed = lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
    return unbracketed.endsWith(".")
        ? unbracketed.substring(0, unbracketed.length() - 1)
        : unbracketed;
  }

  /** Returns whether everybody reaches the address. */
  static boolean isOpen(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isOpen4(bytes) : isOpen6(bytes);
  }

  private static boolean isOpen4(byte[] bytes) {
    return CLOSED.stream().noneMatch(network -> within(bytes, network));
  }

  private static boolean within(byte[] bytes, String network) {
    String[] parts = network.split("[./]", -1);
    int length = Integer.parseInt(parts[4]);
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit % BYTE);
      if ((Integer.parseInt(parts[bit / BYTE]) & mask) != (bytes[bit / BYTE] & mask)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of the addresses of version 6 only the global ones are open (2000::/3); those that lead to one
   * of version 4 are as open as that one.
   */
  private static boolean isOpen6(byte[] bytes) {
    if (Arrays.equals(bytes, 0, NAT64_LENGTH, NAT64, 0, NAT64_LENGTH)) {
      return isOpen4(Arrays.copyOfRange(bytes, NAT64_LENGTH, NAT64_LENGTH + 4));
    }
    int first = (bytes[0] & 0xFF) << BYTE | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << BYTE | (bytes[3] & 0xFF);
    if (first == 0x2002) {
      return isOpen4(Arrays.copyOfRange(bytes, 2, 6));
    }
    boolean teredo = first == 0x2001 && second == 0;
    boolean example = first == 0x2001 && second == 0xDB8;
    return (first & 0xE000) == 0x2000 && !teredo && !example;
  }
}
