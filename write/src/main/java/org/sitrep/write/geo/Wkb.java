package org.sitrep.write.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Points as well-known binary (OGC Simple Features), little-endian, longitude first. */
final class Wkb {
  private static final byte LITTLE_ENDIAN = 1;
  private static final int POINT = 1;
  private static final int POINT_BYTES = 21;
  private static final int HEADER_BYTES = 8;
  private static final int WGS_84 = 4326;

  private Wkb() {}

  static byte[] point(double longitude, double latitude) {
    return put(ByteBuffer.allocate(POINT_BYTES), longitude, latitude).array();
  }

  /** Returns a point with the header that a GeoPackage wants (section 2.1.3), without envelope. */
  static byte[] geoPackagePoint(double longitude, double latitude) {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + POINT_BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(LITTLE_ENDIAN).putInt(WGS_84);
    return put(bytes, longitude, latitude).array();
  }

  private static ByteBuffer put(ByteBuffer bytes, double longitude, double latitude) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    return bytes.put(LITTLE_ENDIAN).putInt(POINT).putDouble(longitude).putDouble(latitude);
  }
}
