package org.sitrep.link.sketch;

/** Hashes that are the same on every machine and in every run. */
public final class Hashes {
  private Hashes() {}

  /** Returns the FNV-1a hash of the characters (Fowler, Noll, Vo), 64 bits. */
  public static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Returns the number with its bits mixed (the finaliser of SplitMix64, Steele et al. 2014). */
  public static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
