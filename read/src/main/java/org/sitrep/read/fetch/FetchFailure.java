package org.sitrep.read.fetch;

/** Says that no answer came, or none that can be taken. */
public final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    /** The address is none that may be asked. */
    ADDRESS("address", true),
    /** The name leads to a host inside, which only a setting allows. */
    FORBIDDEN_HOST("forbidden-host", true),
    /** There is no host of that name. */
    NO_HOST("no-host", false),
    /** The host cannot be reached. */
    NO_CONNECTION("no-connection", false),
    /** There is no safe connection to the host. */
    TLS("tls", false),
    /** The answer takes too long. */
    TIMEOUT("timeout", false),
    /** The answer is larger than it may be, compressed or not. */
    TOO_LARGE("too-large", true),
    /** The answer ended before it was whole. */
    CUT_OFF("cut-off", false),
    /** The compressed content is broken. */
    DAMAGED("damaged", false),
    /** The content is compressed in a way that was not asked for. */
    ENCODING("content-encoding", true),
    /** What came is no HTTP. */
    BAD_ANSWER("bad-answer", false);

    private final String code;
    private final boolean lasting;

    Kind(String code, boolean lasting) {
      this.code = code;
      this.lasting = lasting;
    }

    /** Returns the short code by which refusals are counted. */
    public String code() {
      return code;
    }

    /** Returns whether asking again would be in vain. */
    public boolean lasting() {
      return lasting;
    }
  }

  private final Kind kind;
  private final String says;

  /** Makes a failure; the sentence says what was expected and what was found. */
  public FetchFailure(Kind kind, String says) {
    super(kind.code() + ": " + says);
    this.kind = kind;
    this.says = says;
  }

  /** Returns what went wrong. */
  public Kind kind() {
    return kind;
  }

  /** Returns what was expected and what was found, for people. */
  public String says() {
    return says;
  }
}
