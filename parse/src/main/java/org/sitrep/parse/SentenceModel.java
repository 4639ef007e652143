package org.sitrep.parse;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * The sentence model e5-small-v2, quantised, with its vectors of sentences and of word pieces. Safe
 * for use by several threads. The same sentence always gives the same vector: one sentence goes
 * through at a time, because the quantised model scales its numbers by all that it is given.
 */
public final class SentenceModel implements SentenceEncoder, WordEncoder, AutoCloseable {
  static final int DIMENSIONS = 384;

  /** What the model was trained to find before a sentence that is compared with its likes. */
  private static final String PREFIX = "query: ";

  /** The most pieces that the model can take; what is beyond is left out. */
  private static final int MOST_PIECES = 512;

  /** About 15 MB when full. */
  private static final int KEPT_SENTENCES = 20_000;

  /** About 120 MB when full, at thirty pieces a sentence. */
  private static final int KEPT_IN_PIECES = 10_000;

  private static final String WEIGHTS = "/e5-small-v2-q.onnx";
  private static final String WORDS = "/e5-small-v2-q-tokenizer.json";

  private final OrtEnvironment runtime;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final Memo<SentenceVector> known = Memo.ofResults(KEPT_SENTENCES);
  private final Memo<TokenVectors> inPieces = Memo.ofResults(KEPT_IN_PIECES);

  private SentenceModel(
      OrtEnvironment runtime, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.runtime = runtime;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the model from the program itself; nothing is fetched.
   *
   * @throws IllegalStateException if the model is missing or cannot run on this machine
   */
  public static SentenceModel load() {
    try (InputStream words = resource(WORDS);
        InputStream weights = resource(WEIGHTS)) {
      OrtEnvironment runtime =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtSession session = runtime.createSession(weights.readAllBytes(), oneThread());
      return new SentenceModel(runtime, session, tokenizer(words));
    } catch (IOException | OrtException | UnsatisfiedLinkError broken) {
      throw new IllegalStateException(
          "The sentence model cannot be loaded: expected "
              + WEIGHTS
              + " and "
              + WORDS
              + " beside the program, and a 64-bit Linux, macOS or Windows; install it again",
          broken);
    }
  }

  private static InputStream resource(String name) throws IOException {
    @Nullable InputStream found = SentenceModel.class.getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name);
    }
    return found;
  }

  /** The callers bring the threads; more inside a pass only cost. */
  private static OrtSession.SessionOptions oneThread() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    return options;
  }

  private static HuggingFaceTokenizer tokenizer(InputStream words) throws IOException {
    return HuggingFaceTokenizer.newInstance(
        words,
        Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(MOST_PIECES)));
  }

  /** Returns the mean of the vectors of all pieces of the sentence, as a unit vector. */
  @Override
  public SentenceVector encode(String sentence) {
    return known.get(sentence, this::encodeAnew);
  }

  /** Returns the vectors of the sentence's word pieces, without those that only frame it. */
  @Override
  public TokenVectors tokens(String sentence) {
    return inPieces.get(sentence, this::tokensAnew);
  }

  /** One pass gives both: the linking that comes after the coding asks for the whole. */
  private TokenVectors tokensAnew(String sentence) {
    Encoding pieces = tokenizer.encode(PREFIX + sentence);
    float[][] numbers = run(pieces);
    known.get(sentence, unknown -> whole(numbers));
    CodePoints places = new CodePoints(PREFIX + sentence);
    List<TokenVectors.Piece> found = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      @Nullable CharSpan span = pieces.getCharTokenSpans()[i];
      if (pieces.getSpecialTokenMask()[i] == 0 && span != null) {
        int start = places.index(span.getStart()) - PREFIX.length();
        int end = places.index(span.getEnd()) - PREFIX.length();
        if (start >= 0) {
          found.add(new TokenVectors.Piece(start, end));
          vectors.add(numbers[i]);
        }
      }
    }
    return new TokenVectors(found, vectors);
  }

  private SentenceVector encodeAnew(String sentence) {
    return whole(run(tokenizer.encode(PREFIX + sentence)));
  }

  private static SentenceVector whole(float[][] pieces) {
    float[] sum = new float[DIMENSIONS];
    for (float[] piece : pieces) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += piece[i];
      }
    }
    return SentenceVector.of(sum);
  }

  private float[][] run(Encoding pieces) {
    try (OnnxTensor ids = tensor(pieces.getIds());
        OnnxTensor mask = tensor(pieces.getAttentionMask());
        OnnxTensor types = tensor(pieces.getTypeIds());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException broken) {
      throw new IllegalStateException("The sentence model failed on a sentence", broken);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(runtime, new long[][] {numbers});
  }

  /** Frees the memory outside the Java heap; the model cannot be used any more. */
  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException broken) {
      throw new IllegalStateException("The sentence model cannot be closed", broken);
    }
  }
}
