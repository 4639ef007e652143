package org.sitrep.serve.http;

import java.util.List;

/**
 * An answer that a route may give.
 *
 * @param status the HTTP status
 * @param description when it is given, and what it holds
 * @param mediaTypes the media types it comes in, the preferred one first; none where it is empty
 * @param schema the name of its schema among the components of the OpenAPI document; JSON alone has
 *     one, and an empty name stands for any JSON
 */
public record Outcome(int status, String description, List<String> mediaTypes, String schema) {
  public Outcome {
    mediaTypes = List.copyOf(mediaTypes);
  }
}
