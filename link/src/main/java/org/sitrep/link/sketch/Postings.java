package org.sitrep.link.sketch;

/**
 * Who holds which key: a multimap in open addressing with linear probing (Knuth, volume 3, 6.4),
 * eight bytes a posting and nothing off to the side. A key with more holders than the limit is
 * stock: its holders are forgotten. The tables are many, so that one grows at a time.
 */
final class Postings {
  /** What {@link #find} returns for a key that is stock. */
  static final int STOCK = -1;

  private static final int PART_BITS = 6;
  private static final int LEAST = 16;
  private static final double FULL = 0.66;

  /** A posting is the key in the upper half and the holder plus one in the lower; 0 is empty. */
  private static final long HOLDER = 0xFFFFFFFFL;

  private static final long MARK_OF_STOCK = 0xFFFFFFFFL;
  private static final long FORGOTTEN = 0xFFFFFFFEL;

  private final long[][] parts = new long[1 << PART_BITS][LEAST];
  private final int[] used = new int[1 << PART_BITS];
  private final int[] holders;
  private int empty;

  /** Never read, by design: it is written so that the compiler does not leave the reads out. */
  @SuppressWarnings("UnusedVariable")
  private long approached;

  /** Forgets keys that more than {@code limit} hold. */
  Postings(int limit) {
    this.holders = new int[limit];
  }

  /**
   * Reads where the search for each key will begin. The reads do not wait for each other, so that
   * the memory answers many at a time; what they bring nearer is found at once afterwards.
   */
  void approach(int[] keys) {
    long all = 0;
    for (int key : keys) {
      long[] part = parts[part(key)];
      all ^= part[home(key, part.length)];
    }
    approached = all;
  }

  /** Returns how many hold the key, for {@link #holder} to tell who, or {@link #STOCK}. */
  int find(int key) {
    long[] part = parts[part(key)];
    int count = 0;
    int slot = home(key, part.length);
    for (; part[slot] != 0; slot = slot + 1 == part.length ? 0 : slot + 1) {
      if ((int) (part[slot] >>> 32) == key) {
        long holder = part[slot] & HOLDER;
        if (holder == MARK_OF_STOCK) {
          return STOCK;
        }
        holders[count++] = (int) holder - 1;
      }
    }
    empty = slot;
    return count;
  }

  /** Returns one of those who hold the key that was looked up last. */
  int holder(int i) {
    return holders[i];
  }

  /** Returns whether one more holder would make the key stock that was looked up last. */
  boolean full(int count) {
    return count == holders.length;
  }

  /** Adds a holder of the key that was looked up last. */
  void put(int key, int holder) {
    int part = part(key);
    parts[part][empty] = posting(key, holder);
    if (++used[part] > FULL * parts[part].length) {
      grow(part);
    }
  }

  /** Makes the key that was looked up last stock; needs room that its holders leave. */
  void forget(int key) {
    long[] part = parts[part(key)];
    long mark = MARK_OF_STOCK;
    int slot = home(key, part.length);
    for (; part[slot] != 0; slot = slot + 1 == part.length ? 0 : slot + 1) {
      if ((int) (part[slot] >>> 32) == key) {
        part[slot] = (part[slot] & ~HOLDER) | mark;
        mark = FORGOTTEN;
      }
    }
  }

  /** Returns the bytes that the tables take. */
  long bytes() {
    long bytes = 0;
    for (long[] part : parts) {
      bytes += 16 + 8L * part.length;
    }
    return bytes;
  }

  private static long posting(int key, int holder) {
    return ((long) key << 32) | (holder + 1L);
  }

  private static int part(int key) {
    return key >>> (Integer.SIZE - PART_BITS);
  }

  /** Fibonacci hashing (Knuth, volume 3, 6.4), scaled to the length of the table. */
  private static int home(int key, int length) {
    long spread = (key * 0x9E3779B9L) & HOLDER;
    return (int) ((spread * length) >>> 32);
  }

  private void grow(int number) {
    long[] old = parts[number];
    long[] part = new long[old.length + old.length / 2];
    int kept = 0;
    for (long posting : old) {
      if (posting != 0 && (posting & HOLDER) != FORGOTTEN) {
        int slot = home((int) (posting >>> 32), part.length);
        while (part[slot] != 0) {
          slot = slot + 1 == part.length ? 0 : slot + 1;
        }
        part[slot] = posting;
        kept++;
      }
    }
    parts[number] = part;
    used[number] = kept;
  }
}
