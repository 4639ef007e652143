package org.sitrep.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the HTTP client, which connects to the very addresses that are given back
 * here: between the check and the connection nobody can put another one in their place. A name of
 * which one address is closed is refused whole.
 */
final class GuardedLookup implements DnsResolver {
  private final NameLookup names;
  private final HostGuard guard;

  GuardedLookup(NameLookup names, HostGuard guard) {
    this.names = names;
    this.guard = guard;
  }

  /** Says that a name leads to where it must not. */
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Forbidden(String host, InetAddress address) {
      super(host + " is at " + address.getHostAddress());
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.of(host);
    for (InetAddress address : found) {
      if (!guard.allows(host, address)) {
        throw new Forbidden(host, address);
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
