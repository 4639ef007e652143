package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;

/** Judges answers by the schemas of an OpenAPI document, with a validator that is not ours. */
final class JsonSchemas {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V4,
          builder ->
              builder
                  .metaSchema(OpenApi30.getInstance())
                  .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

  private final JsonNode document;

  JsonSchemas(JsonNode document) {
    this.document = document;
  }

  /** Asserts that the answer is what the operation says it gives under the status. */
  void check(String path, String method, int status, String mediaType, JsonNode answer) {
    JsonNode response =
        document.path("paths").path(path).path(method).path("responses").path("" + status);
    assertThat(response.isMissingNode())
        .as("%s %s tells of status %d", method, path, status)
        .isFalse();
    JsonNode schema = response.path("content").path(mediaType).path("schema");
    assertThat(schema.isMissingNode())
        .as("%s %s tells of %s under %d", method, path, mediaType, status)
        .isFalse();
    check(schema, answer, method + " " + path);
  }

  /** Asserts that the answer fits the schema of that name. */
  void check(String name, JsonNode answer) {
    check(document.path("components").path("schemas").path(name), answer, name);
  }

  private void check(JsonNode schema, JsonNode answer, String what) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    JsonSchema judge = FACTORY.getSchema(whole);
    assertThat(judge.validate(answer)).as("%s: %s", what, cut(answer)).isEmpty();
  }

  private static String cut(JsonNode answer) {
    String text = answer.toString();
    return text.length() > 500 ? text.substring(0, 500) + "..." : text;
  }
}
