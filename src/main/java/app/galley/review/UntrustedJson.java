package app.galley.review;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is read that anybody may have made: within bounds, each name once in an object, nothing behind its end. */
public final class UntrustedJson {

    /** So many words and brackets of JSON are more than {@link PageReader#MAX_ANNOTATIONS} need. */
    private static final long MAX_TOKENS = 6_000_000;

    private static final int MAX_DEPTH = 64;

    private UntrustedJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(ReviewFileReader.MAX_BYTES)
                                .maxStringLength(ReviewFileReader.MAX_BYTES)
                                .maxTokenCount(MAX_TOKENS)
                                .maxNestingDepth(MAX_DEPTH)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
