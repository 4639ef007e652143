package org.sitrep.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells at which addresses a host of a name is. */
@FunctionalInterface
public interface NameLookup {
  /** Asks the system. */
  NameLookup SYSTEM = InetAddress::getAllByName;

  /** Returns the addresses of the host, at least one. */
  InetAddress[] of(String host) throws UnknownHostException;
}
