package org.sitrep.code.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The models as one file: a line that names the format, then for each model its labels, traits,
 * vectors and weights. Weights are kept in steps of a 32,767th of the largest, which changes no
 * probability by a hundredth.
 */
public final class ModelFile {
  private static final String FORMAT = "sitrep learned layer 1";

  private ModelFile() {}

  /** Returns the bytes of the models, in order of their names; the same models give the same. */
  public static byte[] bytes(Map<String, LinearModel> models) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
      out.writeInt(models.size());
      for (Map.Entry<String, LinearModel> model : new TreeMap<>(models).entrySet()) {
        out.writeUTF(model.getKey());
        write(out, model.getValue());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot be written", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the models of a file.
   *
   * @throws IllegalArgumentException if the bytes are no such file; the message says what was
   *     expected
   */
  public static Map<String, LinearModel> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String format = in.readUTF();
      if (!format.equals(FORMAT)) {
        throw new IOException("it begins with '" + format + "'");
      }
      Map<String, LinearModel> models = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        models.put(in.readUTF(), model(in));
      }
      return Map.copyOf(models);
    } catch (IOException | IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no model file: expected '%s' and whole models after it, but %s; train it again",
              FORMAT,
              broken.getMessage()),
          broken);
    }
  }

  private static void write(DataOutputStream out, LinearModel model) throws IOException {
    strings(out, model.labels());
    strings(out, model.traits());
    out.writeInt(model.blocks().size());
    for (LinearModel.Block block : model.blocks()) {
      out.writeUTF(block.name());
      out.writeInt(block.size());
    }
    for (int label = 0; label < model.labels().size(); label++) {
      weights(out, model.weights(label));
    }
  }

  private static void weights(DataOutputStream out, float[] weights) throws IOException {
    int last = weights.length - 1;
    float largest = 0;
    for (int i = 0; i < last; i++) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    float step = largest / Short.MAX_VALUE;
    out.writeInt(last);
    out.writeFloat(weights[last]);
    out.writeFloat(step);
    for (int i = 0; i < last; i++) {
      out.writeShort(step == 0 ? 0 : Math.round(weights[i] / step));
    }
  }

  private static LinearModel model(DataInputStream in) throws IOException {
    List<String> labels = strings(in);
    List<String> traits = strings(in);
    List<LinearModel.Block> blocks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      blocks.add(new LinearModel.Block(in.readUTF(), in.readInt()));
    }
    float[][] weights = new float[labels.size()][];
    for (int label = 0; label < weights.length; label++) {
      weights[label] = weights(in);
    }
    return new LinearModel(labels, traits, blocks, weights);
  }

  private static float[] weights(DataInputStream in) throws IOException {
    float[] weights = new float[in.readInt() + 1];
    weights[weights.length - 1] = in.readFloat();
    float step = in.readFloat();
    for (int i = 0; i < weights.length - 1; i++) {
      weights[i] = in.readShort() * step;
    }
    return weights;
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(in.readUTF());
    }
    return strings;
  }
}
