package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostGuardTest {
  private final HostGuard guard = new HostGuard(Set.of("archive.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.0.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "2001:db8::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void closedAddressesAreRefused(String address) throws UnknownHostException {
    assertThat(guard.allows("news.example", InetAddress.getByName(address))).isFalse();
    assertThat(guard.allows("archive.example", InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void openAddressesMayBeAsked(String address) throws UnknownHostException {
    assertThat(guard.allows("news.example", InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive.example", "ARCHIVE.example", "archive.example."})
  void anAllowedNameIsTheSameInEverySpelling(String name) throws UnknownHostException {
    assertThat(guard.allows(name, InetAddress.getByName("10.0.0.1"))).isTrue();
    assertThat(guard.allows("x" + name, InetAddress.getByName("10.0.0.1"))).isFalse();
  }
}
